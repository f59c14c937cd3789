import { startVitest } from 'vitest/node';

// Shows one sentence of docs/acceptance.md, or all of them; an ID that no test bears is a failure.
const ids = process.argv.slice(2);
const testNamePattern = ids.length === 0 ? undefined : `^(${ids.join('|')}): `;

const vitest = await startVitest('test', [], {
  project: ['acceptance'],
  watch: false,
  ...(testNamePattern !== undefined && { testNamePattern }),
});
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const shown = tests.filter((test) => test.result().state !== 'skipped');
await vitest.close();

for (const id of ids.filter((id) => !shown.some(({ name }) => name.startsWith(`${id}: `)))) {
  process.stderr.write(`No acceptance test shows ${id}.\n`);
  process.exitCode = 1;
}

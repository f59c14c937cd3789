import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number, setupFiles: string[] = []) => ({
  test: { name, include, setupFiles, testTimeout: timeout, hookTimeout: timeout },
});

/** Whole systems, whose functions are held to what the cloud would grant them. */
const system = (name: string) =>
  project(name, [`test/${name}/**/*.test.ts`], 180_000, ['test/support/hold-to-grants.ts']);

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Of the unit tests alone: the stack and the wiring are shown by the tests of stack and systems.
    coverage: {
      include: ['lib/**'],
      exclude: ['lib/infra/**', 'lib/runtime/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 92, statements: 91, functions: 87, branches: 87 },
    },
    projects: [
      project('unit', ['test/{lib,lambdas,local,bin,templates}/**/*.test.ts'], 300_000),
      project(
        'infra',
        ['test/infra/**/*.test.ts', 'test/architecture.test.ts', 'test/docs.test.ts'],
        120_000,
      ),
      project('simulation', ['test/simulation/**/*.test.ts'], 1_800_000),
      system('journey'),
      system('acceptance'),
    ],
  },
});

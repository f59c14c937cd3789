import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const biome = join(root, 'node_modules/.bin/biome');

/** One forbidden and one allowed import for each room; a guard never seen to fail is no guard. */
const ROOMS: readonly (readonly [file: string, forbidden: string, allowed: string])[] = [
  ['lib/env.ts', './errors.ts', ''],
  ['lib/errors.ts', './env.ts', './errors/message.ts'],
  ['lib/law/x.ts', '#platforms/directory.ts', 'zod'],
  ['lib/platforms/x.ts', '#accounts/item.ts', 'zod'],
  ['lib/accounts/x.ts', '#letters/facts.ts', '#platforms/canonicalise.ts'],
  ['lib/letters/x.ts', '#cases/letter.ts', '#law/kind.ts'],
  ['lib/typeset/x.ts', '#letters/facts.ts', './block.ts'],
  ['lib/ledger/x.ts', '#cases/letter.ts', 'canonicalize'],
  ['lib/cases/x.ts', '#adapters/s3/object-store.ts', '#ledger/entry.ts'],
  ['lib/adapters/dynamodb/x.ts', '@aws-sdk/client-s3', '@aws-sdk/lib-dynamodb'],
  ['lib/adapters/s3/x.ts', '#adapters/sqs/queue.ts', '@aws-sdk/client-s3'],
  ['lib/adapters/sqs/x.ts', '@aws-sdk/client-ses', '@aws-sdk/client-sqs'],
  ['lib/adapters/ses/x.ts', 'nodemailer/lib/mail-composer/index.js', '@aws-sdk/client-ses'],
  ['lib/adapters/kms/x.ts', 'pdf-lib', '@aws-sdk/client-kms'],
  ['lib/adapters/tsa/x.ts', 'pdf-lib', 'pkijs'],
  ['lib/adapters/mime/x.ts', '@aws-sdk/client-ses', '#cases/ports/queue.ts'],
  ['lib/adapters/handlebars/x.ts', 'pdf-lib', 'handlebars'],
  ['lib/adapters/pdf/x.ts', 'handlebars', 'pdf-lib'],
  ['lib/adapters/picture/x.ts', 'pdf-lib', 'pngjs'],
  ['lib/adapters/spreadsheet/x.ts', 'pdf-lib', 'csv-parse/sync'],
  ['lib/adapters/assets/x.ts', 'handlebars', 'node:zlib'],
  ['lib/adapters/oidc/x.ts', 'jose', 'openid-client'],
  ['lib/runtime/x.ts', 'aws-cdk-lib', '#cases/ports/queue.ts'],
  ['lib/infra/x.ts', '#cases/ports/queue.ts', 'aws-cdk-lib'],
  ['lambdas/api/x.ts', '#adapters/s3/object-store.ts', '#runtime/api.ts'],
  ['lambdas/api/pages/x.ts', '../../intake/handler.ts', '../context.ts'],
  ['lambdas/intake/x.ts', '../api/app.ts', '#runtime/intake.ts'],
  ['local/x.ts', '#cases/ports/queue.ts', 'dynalite'],
  ['bin/x.ts', '#adapters/s3/object-store.ts', '#runtime/intake.ts'],
  ['bin/cdk.ts', '#runtime/intake.ts', '#infra/stage.ts'],
];

const PURE = ['law', 'platforms', 'accounts', 'letters', 'typeset', 'ledger', 'cases'];

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'teguran-rules-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  delete config.vcs;
  config.linter.rules.suspicious.noImportCycles = 'off';
  writeFileSync(join(copy, 'biome.json'), JSON.stringify(config));
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The lint rules that fire for one file with this text. */
function rulesFired(file: string, text: string): string[] {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  try {
    execFileSync(biome, ['lint', '--reporter=json', file], { cwd: copy, stdio: 'pipe' });
    return [];
  } catch (error) {
    const report = JSON.parse(String((error as { stdout: Buffer }).stdout));
    return report.diagnostics.map((one: { category: string }) => one.category);
  } finally {
    rmSync(path);
  }
}

const RULE = 'lint/style/noRestrictedImports';
const importing = (path: string) => `import * as it from '${path}';\nexport const used = it;\n`;

test.each(ROOMS)('%s may not import %s', (file, forbidden) => {
  expect(rulesFired(file, importing(forbidden))).toContain(RULE);
});

test.each(ROOMS.filter(([, , allowed]) => allowed !== ''))(
  '%s may import what its work needs (not %s)',
  (file, _forbidden, allowed) => {
    expect(rulesFired(file, importing(allowed))).not.toContain(RULE);
  },
);

test.each(PURE)('lib/%s reads no clock, no environment, no network', (room) => {
  const text = 'export const used = [process.pid, fetch, Buffer.from(""), crypto.randomUUID()];\n';
  const fired = rulesFired(`lib/${room}/x.ts`, text);
  expect(fired.filter((rule) => rule === 'lint/style/noRestrictedGlobals')).toHaveLength(4);
});

test('only the edges read the environment', () => {
  const text = 'export const used = process.env.HOME;\n';
  expect(rulesFired('lambdas/api/handler.ts', text)).toContain('lint/style/noProcessEnv');
  expect(rulesFired('lib/runtime/x.ts', text)).toContain('lint/style/noProcessEnv');
  expect(rulesFired('lambdas/api/index.ts', text)).not.toContain('lint/style/noProcessEnv');
});

function sourcesOf(room: string): string[] {
  return readdirSync(join(root, 'lib', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'lib', room, name));
}

test.each(PURE)('lib/%s never asks what time it is', (room) => {
  const asking = sourcesOf(room).filter((file) =>
    /Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { FUNCTIONS } from '#env.ts';
import { type StageName, type StageSettings, stageOf } from '#infra/stage.ts';
import { TeguranStack } from '#infra/teguran-stack.ts';

/** What the real thing cannot be without. */
export const PROD_SETTINGS = {
  mailDomain: 'surat.contoh.example',
  senderName: 'Kementerian Contoh',
  webOrigin: 'https://teguran.contoh.example',
  alarmAddress: 'piket@contoh.example',
  certificateChain: '/var/task/sertifikat/prod/penanda.pem',
} as const satisfies StageSettings;

const CDK = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../cdk.json'), 'utf8'));

/** The stack of a stage, with functions that do nothing, and the template that it comes to. */
export function aStack(name: StageName): { stack: TeguranStack; template: Template } {
  const bundles = mkdtempSync(join(tmpdir(), 'teguran-bundles-'));
  try {
    for (const one of FUNCTIONS) {
      mkdirSync(join(bundles, one));
      writeFileSync(join(bundles, one, 'index.mjs'), 'export const handler = async () => {};\n');
    }
    const stage = stageOf(name, name === 'prod' ? PROD_SETTINGS : {});
    const stack = new TeguranStack(new App({ context: CDK.context }), 'Teguran', {
      stage,
      bundles,
    });
    return { stack, template: Template.fromStack(stack) };
  } finally {
    rmSync(bundles, { recursive: true });
  }
}

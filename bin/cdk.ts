import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { stageOf } from '#infra/stage.ts';
import { TeguranStack } from '#infra/teguran-stack.ts';

const app = new App();
const context = (name: string): string | undefined =>
  app.node.tryGetContext(name) as string | undefined;

const settings = {
  region: context('region'),
  mailDomain: context('mailDomain'),
  senderName: context('senderName'),
  webOrigin: context('webOrigin'),
  alarmAddress: context('alarmAddress'),
  certificateChain: context('certificateChain'),
  timeStampCertificate: context('timeStampCertificate'),
  signerAuthorities: context('signerAuthorities'),
  timeStampUrl: context('timeStampUrl'),
};

for (const name of ['dev', 'prod'] as const) {
  new TeguranStack(app, `Teguran-${name}`, { stage: stageOf(name, settings), bundles: 'dist' });
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

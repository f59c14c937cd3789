import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { SETTING_NAMES, STAGES, type StageSettings, stageOf } from '#infra/stage.ts';
import { TeguranStack } from '#infra/teguran-stack.ts';

const app = new App();
const context = (name: string): string | undefined =>
  app.node.tryGetContext(name) as string | undefined;

const wanted = context('stage') ?? 'dev';
const name = STAGES.find((one) => one === wanted);
if (!name) throw new Error(`-c stage=${wanted}: there are ${STAGES.join(' and ')}`);
const settings: StageSettings = Object.fromEntries(
  SETTING_NAMES.map((setting) => [setting, context(setting)]),
);

new TeguranStack(app, `Teguran-${name}`, { stage: stageOf(name, settings), bundles: 'dist' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

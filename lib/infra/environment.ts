import { ENV, type FunctionName } from '#env.ts';
import type { Granted } from './grants.ts';
import type { Login } from './login.ts';
import type { Stage } from './stage.ts';

interface Parts extends Omit<Granted, 'functions'> {
  readonly login: Login;
}

/** What every function learns of the others. */
export function environmentOf({
  stage,
  storage,
  queues,
  mail,
  signingKey,
  logKey,
  login,
}: Parts): Record<string, string> {
  return {
    [ENV.stage]: stage.name,
    [ENV.table]: storage.table.tableName,
    [ENV.uploadsBucket]: storage.uploads.bucketName,
    [ENV.lettersBucket]: storage.letters.bucketName,
    [ENV.mailBucket]: storage.mail.bucketName,
    [ENV.intakeQueue]: queues.queues.intake.queueUrl,
    [ENV.composeQueue]: queues.queues.compose.queueUrl,
    [ENV.issueQueue]: queues.queues.issue.queueUrl,
    [ENV.dispatchQueue]: queues.queues.dispatch.queueUrl,
    [ENV.configurationSet]: mail.configurationSet.configurationSetName,
    [ENV.senderName]: stage.senderName,
    [ENV.senderAddress]: `surat@${stage.mailDomain}`,
    [ENV.replyDomain]: `balasan.${stage.mailDomain}`,
    [ENV.verifyBaseUrl]: stage.verifyBaseUrl,
    [ENV.webOrigin]: stage.webOrigins[0] ?? '',
    [ENV.loginIssuer]: login.issuer,
    [ENV.loginClient]: login.client.userPoolClientId,
    [ENV.signingKey]: signingKey.keyId,
    [ENV.logKey]: logKey.keyId,
    [ENV.templatesFolder]: '/var/task/templates',
    [ENV.assetsFolder]: '/var/task/aset',
  };
}

/** Certificates are long and an environment is small: each function has those that it reads. */
export function certificatesFor(name: FunctionName, stage: Stage): Record<string, string> {
  if (name === 'api') return { [ENV.signerAuthorities]: stage.signerAuthorities };
  if (name !== 'issue') return {};
  return {
    [ENV.certificateChain]: stage.certificateChain,
    [ENV.timeStampUrl]: stage.timeStampUrl,
    [ENV.timeStampCertificate]: stage.timeStampCertificate,
  };
}

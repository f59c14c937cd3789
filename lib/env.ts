/** Names of the environment variables: the infrastructure sets them, the runtime reads them. */
export const ENV = {
  stage: 'TEGURAN_STAGE',
  table: 'TEGURAN_TABLE',
  uploadsBucket: 'TEGURAN_UPLOADS_BUCKET',
  lettersBucket: 'TEGURAN_LETTERS_BUCKET',
  mailBucket: 'TEGURAN_MAIL_BUCKET',
  intakeQueue: 'TEGURAN_INTAKE_QUEUE_URL',
  composeQueue: 'TEGURAN_COMPOSE_QUEUE_URL',
  issueQueue: 'TEGURAN_ISSUE_QUEUE_URL',
  dispatchQueue: 'TEGURAN_DISPATCH_QUEUE_URL',
  configurationSet: 'TEGURAN_CONFIGURATION_SET',
  senderName: 'TEGURAN_SENDER_NAME',
  senderAddress: 'TEGURAN_SENDER_ADDRESS',
  replyDomain: 'TEGURAN_REPLY_DOMAIN',
  verifyBaseUrl: 'TEGURAN_VERIFY_BASE_URL',
  signingKey: 'TEGURAN_SIGNING_KEY_ID',
  logKey: 'TEGURAN_LOG_KEY_ID',
  certificateChain: 'TEGURAN_CERTIFICATE_CHAIN',
  signerAuthorities: 'TEGURAN_SIGNER_AUTHORITIES',
  timeStampUrl: 'TEGURAN_TSA_URL',
  timeStampCertificate: 'TEGURAN_TSA_CERTIFICATE',
  testSignerFolder: 'TEGURAN_TEST_SIGNER_FOLDER',
  templatesFolder: 'TEGURAN_TEMPLATES_FOLDER',
  assetsFolder: 'TEGURAN_ASSETS_FOLDER',
  webOrigin: 'TEGURAN_WEB_ORIGIN',
  loginIssuer: 'TEGURAN_LOGIN_ISSUER',
  loginClient: 'TEGURAN_LOGIN_CLIENT_ID',
} as const;

export type EnvName = (typeof ENV)[keyof typeof ENV];

/** The functions, each in a folder of its own below `lambdas/`. */
export const FUNCTIONS = [
  'api',
  'intake',
  'compose',
  'issue',
  'dispatch',
  'feedback',
  'sweep',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Those of them that a queue of the same name feeds. */
export const QUEUES = ['intake', 'compose', 'issue', 'dispatch', 'feedback'] as const;
export type QueueId = (typeof QUEUES)[number];

/** Routes that need no token: open to everybody, or pages that know people by a session. */
export const OPEN_ROUTES = [
  'GET /openapi.json',
  'GET /sehat',
  'GET /v/{kode}',
  'GET /',
  'GET /aset/{proxy+}',
  'GET /masuk',
  'GET /masuk/selesai',
  'GET /masuk/keluar',
  'POST /keluar',
  'GET /konsol',
  'GET /konsol/',
  'GET /konsol/{proxy+}',
  'POST /konsol/{proxy+}',
] as const;

/** The account and region that every embedded server claims to be. */
export const REGION = 'ap-southeast-3';
export const ACCOUNT = '000000000000';

/** Dummy keys: they open nothing anywhere, yet presigned forms are really checked against them. */
export const CREDENTIALS = {
  accessKeyId: 'LOCALONLY',
  secretAccessKey: 'local-only-not-a-secret',
} as const;

/** Nothing listens on the discard port, so a service nobody embedded fails at once. */
const NOWHERE = 'http://127.0.0.1:9';

export interface Endpoints {
  readonly dynamodb: string;
  readonly queuesAndObjects: string;
  readonly mail: string;
}

/** Environment in which unchanged AWS SDK clients talk to this machine and to nothing else. */
export function awsEnvironment(endpoints: Endpoints, emptyFile: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: NOWHERE,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.queuesAndObjects,
    AWS_ENDPOINT_URL_SQS: endpoints.queuesAndObjects,
    AWS_ENDPOINT_URL_SNS: endpoints.queuesAndObjects,
    AWS_ENDPOINT_URL_SES: endpoints.mail,
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    // Empty, not absent: a developer's own profile or session would win over the keys above.
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_CONFIG_FILE: emptyFile,
    AWS_SHARED_CREDENTIALS_FILE: emptyFile,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_USE_FIPS_ENDPOINT: 'false',
    AWS_USE_DUALSTACK_ENDPOINT: 'false',
  };
}

import { Duration } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from './stage.ts';

/** The one table and the three buckets: uploads come and go, letters and mail stay. */
export class Storage extends Construct {
  readonly table: TableV2;
  readonly accessLogs: Bucket;
  readonly uploads: Bucket;
  readonly letters: Bucket;
  readonly mail: Bucket;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.table = createTable(this, stage);
    this.accessLogs = createBucket(this, 'AccessLogs', stage, {
      lifecycleRules: [{ expiration: Duration.days(400) }],
    });
    const logged = { serverAccessLogsBucket: this.accessLogs as IBucket };
    this.uploads = createBucket(this, 'Uploads', stage, {
      ...logged,
      lifecycleRules: [
        { expiration: Duration.days(90) },
        { prefix: 'unduhan/', expiration: Duration.days(1) },
      ],
      cors: [
        {
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: stage.webOrigins,
          allowedHeaders: ['content-type'],
        },
      ],
    });
    const locked = {
      ...logged,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: stage.lock,
    };
    this.letters = createBucket(this, 'Letters', stage, locked);
    this.mail = createBucket(this, 'Mail', stage, locked);
  }
}

function createTable(scope: Construct, stage: Stage): TableV2 {
  const index = (indexName: string, name: string) => ({
    indexName,
    partitionKey: { name: `${name}Key`, type: AttributeType.STRING },
    sortKey: { name: `${name}Sort`, type: AttributeType.STRING },
    projectionType: ProjectionType.ALL,
  });
  return new TableV2(scope, 'Table', {
    partitionKey: { name: 'PK', type: AttributeType.STRING },
    sortKey: { name: 'SK', type: AttributeType.STRING },
    globalSecondaryIndexes: [index('byPlatform', 'platform'), index('byState', 'state')],
    // Sessions and remembered answers; who reads them still looks whether their time is over.
    timeToLiveAttribute: 'expiresAt',
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.awsManagedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.keepsData,
    removalPolicy: stage.removalPolicy,
  });
}

function createBucket(scope: Construct, id: string, stage: Stage, props: BucketProps): Bucket {
  return new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: stage.removalPolicy,
    ...props,
  });
}

import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './account.ts';

export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
  /** With its quotes, as in the HTTP header. */
  readonly etag: string;
  readonly how: 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';
  readonly at: Date;
}

/** The notification that S3 puts into a queue when an object has been created. */
export function objectCreated(object: CreatedObject) {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: object.at.toISOString(),
        eventName: `ObjectCreated:${object.how}`,
        userIdentity: { principalId: `AWS:${ACCOUNT}` },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {
          'x-amz-request-id': randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase(),
          'x-amz-id-2': 'local',
        },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: {
            name: object.bucket,
            ownerIdentity: { principalId: ACCOUNT },
            arn: `arn:aws:s3:::${object.bucket}`,
          },
          object: {
            key: encodeKey(object.key),
            size: object.bytes,
            eTag: object.etag.replaceAll('"', ''),
            sequencer: object.at.getTime().toString(16).toUpperCase().padStart(18, '0'),
          },
        },
      },
    ],
  };
}

/** S3 encodes keys in events like a form field: a blank is a plus sign, a slash stays. */
export function encodeKey(key: string): string {
  return new URLSearchParams([['', key]]).toString().slice(1).replaceAll('%2F', '/');
}

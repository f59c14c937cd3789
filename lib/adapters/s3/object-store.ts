import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Bucket, ObjectStore } from '#cases/ports/object-store.ts';

export type BucketNames = Readonly<Record<Bucket, string>>;

const UPLOAD_EXPIRES_SECONDS = 900;
const DOWNLOAD_EXPIRES_SECONDS = 60;

export function createObjectStore(client: S3Client, names: BucketNames): ObjectStore {
  return {
    put: async (bucket, key, bytes, contentType) => {
      await client.send(
        new PutObjectCommand({
          Bucket: names[bucket],
          Key: key,
          Body: bytes,
          ContentType: contentType,
          ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        }),
      );
    },
    get: (bucket, key) => read(client, names[bucket], key),
    presignUpload: async (key, maxBytes) => {
      const post = await createPresignedPost(client, {
        Bucket: names.uploads,
        Key: key,
        Conditions: [['content-length-range', 1, maxBytes]],
        Expires: UPLOAD_EXPIRES_SECONDS,
      });
      return { url: post.url, fields: post.fields };
    },
    presignDownload: (bucket, key, { contentType, disposition }) => {
      const answer = {
        ResponseContentType: contentType,
        ResponseContentDisposition: disposition,
      };
      const command = new GetObjectCommand({ Bucket: names[bucket], Key: key, ...answer });
      return getSignedUrl(client, command, { expiresIn: DOWNLOAD_EXPIRES_SECONDS });
    },
  };
}

async function read(client: S3Client, bucket: string, key: string): Promise<Uint8Array | null> {
  try {
    const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return answer.Body ? await answer.Body.transformToByteArray() : null;
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

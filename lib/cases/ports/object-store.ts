export type Bucket = 'uploads' | 'letters' | 'mail';

export interface ObjectStore {
  put(bucket: Bucket, key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  get(bucket: Bucket, key: string): Promise<Uint8Array | null>;
  /** A form that a browser can post one file with, straight into the uploads bucket. */
  presignUpload(
    key: string,
    maxBytes: number,
  ): Promise<{ url: string; fields: Record<string, string> }>;
  /** A link to one object that dies within a minute: for what is too large to pass through us. */
  presignDownload(bucket: Bucket, key: string, as: DownloadAs): Promise<string>;
}

export interface DownloadAs {
  readonly contentType: string;
  readonly disposition: string;
}

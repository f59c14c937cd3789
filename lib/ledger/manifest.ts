import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { encode, type Sha256 } from './sha256.ts';
import { type NoteSigner, signNote } from './signed-note.ts';
import { SYSTEM_LOG } from './system-log.ts';

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** What an export consists of; everything but the two manifest files themselves. */
export const ManifestSchema = z.strictObject({
  format: z.literal('teguran-export/1'),
  stage: z.string().min(1),
  exportedAt: z.iso.datetime(),
  /** SHA-256 of the public key, to compare with the published one. */
  keySha256: Sha256Hex,
  /** False when letters and mails were left out on purpose. */
  withFiles: z.boolean(),
  /** The letters whose files are here, when only those of some cases were asked for. */
  letters: z.array(z.string()).nullable(),
  platforms: z.array(
    z.strictObject({
      platform: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
      entries: z.int().nonnegative(),
      head: Sha256Hex,
    }),
  ),
  files: z.array(
    z.strictObject({
      path: z.string().min(1),
      bytes: z.int().nonnegative(),
      sha256: Sha256Hex,
    }),
  ),
});

export type Manifest = z.infer<typeof ManifestSchema>;

export const MANIFEST = 'manifest.json';
export const MANIFEST_SIGNATURE = 'manifest.sig';
export const PUBLIC_KEY = 'kunci-publik.pem';
export const READ_ME = 'BACA-SAYA.txt';

export const logPath = (platform: string): string => `log/${platform}/log.jsonl`;
export const tablePath = (platform: string): string => `log/${platform}/log.csv`;
export const AGENDA_FOLDER = 'nomor/';
export const agendaPath = (series: string): string => `${AGENDA_FOLDER}${series}.json`;
export const bookPath = (platform: string): string => `log/${platform}/log.xlsx`;
/** What people set for the whole system, each change word for word. */
export const CHANGES = `log/${SYSTEM_LOG}/perubahan.json`;
export const checkpointPath = (platform: string): string => `log/${platform}/checkpoint.txt`;

export interface ExportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, content: string): ExportFile {
  return { path, bytes: encode(content) };
}

/** What the signature over a manifest says: this export, with exactly this list of files. */
export function manifestNote(stage: string, manifest: Uint8Array, sha256: Sha256) {
  const name = `teguran/${stage}/ekspor`;
  return { name, text: `${name}\n${sha256(manifest)}\n` };
}

/** The manifest of some files and its signature, ready to lie beside them. */
export async function sealManifest(
  head: Omit<Manifest, 'format' | 'files' | 'keySha256'>,
  files: readonly ExportFile[],
  signer: NoteSigner,
  sha256: Sha256,
): Promise<ExportFile[]> {
  const manifest: Manifest = {
    format: 'teguran-export/1',
    ...head,
    keySha256: sha256(signer.spki),
    files: files
      .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const bytes = encode(`${canonicalJson(manifest)}\n`);
  const note = await signNote(manifestNote(head.stage, bytes, sha256), signer, sha256);
  return [
    { path: MANIFEST, bytes },
    { path: MANIFEST_SIGNATURE, bytes: encode(note) },
  ];
}

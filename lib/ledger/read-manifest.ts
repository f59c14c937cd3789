import { type Finding, finding } from './finding.ts';
import { MANIFEST, type Manifest, ManifestSchema } from './manifest.ts';

export type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'bad'; readonly finding: Finding };

export function readManifest(files: ReadonlyMap<string, Uint8Array>): ReadManifest {
  const bytes = files.get(MANIFEST);
  if (!bytes) return { kind: 'bad', finding: finding('MANIFEST_MISSING', MANIFEST) };
  const unreadable: ReadManifest = {
    kind: 'bad',
    finding: finding('MANIFEST_UNREADABLE', MANIFEST),
  };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { data } = ManifestSchema.safeParse(JSON.parse(text));
    return data ? { kind: 'read', manifest: data } : unreadable;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return unreadable;
    throw error;
  }
}

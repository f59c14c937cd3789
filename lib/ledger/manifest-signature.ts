import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { MANIFEST, MANIFEST_SIGNATURE, manifestNote } from './manifest.ts';
import { isSignedBy, parseNote } from './signed-note.ts';

/** The signature must speak of exactly these bytes of the manifest, and be the key's. */
export function checkManifestSignature(context: ExportContext): Finding[] {
  const { files, sha256, stage, verifier } = context;
  const note = parseNote(textOf(context, MANIFEST_SIGNATURE) ?? '');
  const { text } = manifestNote(stage, files.get(MANIFEST) ?? new Uint8Array(), sha256);
  const signed = note?.text === text && (verifier === null || isSignedBy(note, verifier, sha256));
  return signed ? [] : [finding('MANIFEST_SIGNATURE_INVALID', MANIFEST_SIGNATURE)];
}

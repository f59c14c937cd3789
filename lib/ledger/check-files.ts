import type { Link } from './chain.ts';
import type { ExportContext } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { ACCOUNTS_FILE, EVENTS_FILE, loggedFiles, signedLetterBeside } from './letter-files.ts';
import { MANIFEST, MANIFEST_SIGNATURE, type Manifest } from './manifest.ts';

/** Every file is listed and unchanged, and what the log knows of a letter is what lies there. */
export function checkFiles(
  context: ExportContext,
  manifest: Manifest,
  links: readonly Link[],
): Finding[] {
  return [
    ...manifest.files.flatMap((listed) => checkListed(context, listed)),
    ...findUnlisted(context, manifest),
    ...checkLogged(context, manifest, links),
  ];
}

function checkListed(
  { files, sha256 }: ExportContext,
  listed: Manifest['files'][number],
): Finding[] {
  const bytes = files.get(listed.path);
  if (!bytes) return [finding('FILE_MISSING', listed.path)];
  const same = bytes.length === listed.bytes && sha256(bytes) === listed.sha256;
  return same ? [] : [finding('FILE_CHANGED', listed.path)];
}

function findUnlisted({ files }: ExportContext, manifest: Manifest): Finding[] {
  const listed = new Set([MANIFEST, MANIFEST_SIGNATURE, ...manifest.files.map((one) => one.path)]);
  return [...files.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => finding('FILE_EXTRA', path, isByTheWay(path) ? { detail: BY_THE_WAY } : {}));
}

/** What systems leave in every folder that somebody looks into. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;
const BY_THE_WAY = 'Ini berkas sampingan sistem operasi; hapus lalu periksa lagi.';

function isByTheWay(path: string): boolean {
  return LEFT_BY_SYSTEMS.test(path);
}

/** The manifest could have been rewritten together with a file; the chain could not. */
function checkLogged(
  { files, sha256 }: ExportContext,
  manifest: Manifest,
  links: readonly Link[],
): Finding[] {
  if (!manifest.withFiles) return [];
  const wanted = links.filter(
    ({ entry }) => manifest.letters === null || manifest.letters.includes(entry.subject.id),
  );
  const known = loggedFiles(wanted);
  return [...known].flatMap(([path, { sha256: logged, entry }]) => {
    const signed = signedLetterBeside(path);
    // Nothing of a letter is exported before it is signed.
    if (!known.has(signed)) return [];
    const beside = path === signed ? findAbsent(files, path) : [];
    const bytes = files.get(path);
    if (!bytes) return [finding('LETTER_FILE_MISSING', path, { entry }), ...beside];
    const same = sha256(bytes) === logged;
    return same ? beside : [finding('FILE_NOT_IN_LOG', path, { entry }), ...beside];
  });
}

/** No hash in the log calls for them by name, and yet they come with every signed letter. */
function findAbsent(files: ExportContext['files'], signed: string): Finding[] {
  return [ACCOUNTS_FILE, EVENTS_FILE]
    .map((name) => signed.replace(/[^/]+$/, name))
    .filter((path) => !files.has(path))
    .map((path) => finding('EVIDENCE_FILE_MISSING', path));
}

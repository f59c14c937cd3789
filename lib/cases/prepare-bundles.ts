import { TeguranError } from '#errors.ts';
import type { ExportFile } from '#ledger/manifest.ts';
import type { Bundle, BundleRequest } from './bundle.ts';
import type { ExportInput } from './export-log.ts';
import type { Letter } from './letter.ts';
import { findLetter } from './move-letter.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { BundleStore } from './ports/bundle-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { storeFile } from './store-file.ts';

export interface BundlePorts {
  readonly bundles: BundleStore;
  readonly letters: LetterStore;
  readonly batches: Pick<BatchStore, 'find'>;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly exportLog: (input: ExportInput) => Promise<ExportFile[]>;
  /** Many files as one, the same bytes for the same files. */
  readonly pack: (files: readonly ExportFile[]) => Uint8Array;
}

/** A round begins no other bundle after this time; the next round goes on. */
const ROUND = 60_000;

/** Makes the bundles that wait; one that cannot be made keeps back no other. */
export const prepareBundles = (ports: BundlePorts) => async (): Promise<number> => {
  const now = () => Date.parse(ports.clock.now());
  const end = now() + ROUND;
  let made = 0;
  for (const request of inTurn(await ports.bundles.listWaiting())) {
    if (now() >= end) break;
    if (await prepared(ports, request)) made += 1;
  }
  return made;
};

/** The oldest first, and after all others those that failed before. */
function inTurn(waiting: readonly BundleRequest[]): BundleRequest[] {
  const failed = ({ problem }: BundleRequest) => Number(problem !== null);
  return waiting.toSorted(
    (a, b) => failed(a) - failed(b) || Date.parse(a.askedAt) - Date.parse(b.askedAt),
  );
}

/** Whatever fails leaves the request waiting: the next round tries it again, and a person hears. */
async function prepared(ports: BundlePorts, request: BundleRequest): Promise<boolean> {
  const { letterId } = request;
  const version = request.version + 1;
  try {
    const bundle = await makeBundle(ports, letterId);
    const made = { ...request, version, waiting: false, problem: null, bundle };
    return (await ports.bundles.save(made)).kind === 'saved';
  } catch (error) {
    const problem = codeOf(error);
    ports.journal.count('BundleFailed');
    ports.journal.info('bundle not made', { letterId, code: problem });
    await ports.bundles.save({ ...request, version, problem });
    return false;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof TeguranError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

async function makeBundle(ports: BundlePorts, letterId: string): Promise<Bundle> {
  const at = ports.clock.now();
  const letter = await findLetter(ports.letters, letterId);
  const files = await ports.exportLog({
    platforms: [letter.platform],
    withFiles: true,
    letterIds: await lettersOfCase(ports, letter),
  });
  const file = await storeFile(ports, {
    bucket: 'letters',
    folder: `ekspor/${letterId}`,
    extension: 'zip',
    contentType: 'application/zip',
    bytes: ports.pack(files),
  });
  ports.journal.info('bundle made', { letterId, bytes: file.bytes });
  return { file, at };
}

/** The letter, what takes it back or what it takes back, and the letters that it follows. */
async function lettersOfCase({ batches }: BundlePorts, letter: Letter): Promise<string[]> {
  const { letterId, platform, mencabut, dicabutOleh } = letter;
  const batch = await batches.find(letter.batchId);
  const earlier = batch?.followUps?.[platform]?.surat ?? [];
  const all = [letterId, mencabut, dicabutOleh, ...earlier];
  return [...new Set(all.filter((one) => one !== null))];
}

import { TeguranError } from '#errors.ts';
import type { ExportFile } from '#ledger/manifest.ts';
import type { Bundle, BundleRequest } from './bundle.ts';
import type { ExportInput } from './export-log.ts';
import type { Letter } from './letter.ts';
import { findLetter } from './move-letter.ts';
import type {
  BatchStore,
  BundleStore,
  Clock,
  Hasher,
  Journal,
  LetterStore,
  ObjectStore,
} from './ports.ts';
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

/** What one round has time for; the next one goes on. */
const AT_ONCE = 10;

/** Makes the bundles that wait, the oldest first; one that cannot be made keeps back no other. */
export const prepareBundles = (ports: BundlePorts) => async (): Promise<number> => {
  const waiting = await ports.bundles.listWaiting();
  const oldest = waiting.toSorted((a, b) => Date.parse(a.askedAt) - Date.parse(b.askedAt));
  let made = 0;
  for (const request of oldest) {
    if (made === AT_ONCE) break;
    if (await prepared(ports, request)) made += 1;
  }
  return made;
};

/** Whatever fails leaves the request as it is: the next round tries it again, and a person hears. */
async function prepared(ports: BundlePorts, request: BundleRequest): Promise<boolean> {
  const { letterId, version } = request;
  try {
    const bundle = await makeBundle(ports, letterId);
    await ports.bundles.save({ ...request, version: version + 1, waiting: false, bundle });
    ports.journal.info('bundle made', { letterId, bytes: bundle.file.bytes });
    return true;
  } catch (error) {
    ports.journal.count('BundleFailed');
    ports.journal.info('bundle not made', { letterId, code: codeOf(error) });
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

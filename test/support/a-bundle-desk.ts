import { unzipSync } from 'fflate';
import { writeArchive } from '#adapters/spreadsheet/write-archive.ts';
import { askForBundle } from '#cases/ask-for-bundle.ts';
import { type ExportInput, exportLog } from '#cases/export-log.ts';
import { prepareBundles } from '#cases/prepare-bundles.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import { aSealedSystem, auditWith, ecSigner, verifierOf } from './an-export.ts';
import { person } from './memory-api.ts';
import { memoryBatches, memoryBundles } from './memory-stores.ts';

const { signer, key } = ecSigner();
export const ID = 'B1-instagram';

/** A sealed system in which an auditor asks for bundles, and the rounds that make them. */
export async function aBundleDesk() {
  const system = await aSealedSystem(signer);
  const told: object[] = [];
  const ports = {
    ...system,
    batches: memoryBatches(),
    bundles: memoryBundles(),
    exportLog: (input: ExportInput) => exportLog(system)(input),
    pack: writeArchive,
    journal: {
      info: (message: string, ids: object) => void told.push({ message, ...ids }),
      count: (signal: string) => void told.push({ signal }),
    },
  };
  const bundleOf = async (letterId: string) => (await ports.bundles.find(letterId))?.bundle?.file;
  return {
    ports,
    told,
    ask: (letterId = ID) => askForBundle(ports)(letterId, person('auditor-1', 'auditor')),
    round: prepareBundles(ports),
    bundleOf,
    open: async (letterId = ID) => {
      const file = await bundleOf(letterId);
      const bytes = file && (await ports.objects.get('letters', file.key));
      return new Map(Object.entries(unzipSync(bytes ?? new Uint8Array())));
    },
    archives: () => ports.objects.keys('letters').filter((one) => one.endsWith('.zip')),
  };
}

export const verify = (files: ReadonlyMap<string, Uint8Array>) =>
  verifyExport(files, auditWith(verifierOf(key)));

export const lettersIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].flatMap((path) => /^surat\/\w+\/([^/]+)\/surat\.pdf$/.exec(path)?.[1] ?? []);

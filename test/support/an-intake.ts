import { makePrintCopy } from '#adapters/picture/make-print-copy.ts';
import { allowRepeats } from '#cases/allow-repeats.ts';
import { attachEvidence } from '#cases/attach-evidence.ts';
import type { Batch } from '#cases/batch.ts';
import { checkBatch } from '#cases/check-batch.ts';
import { composeBatch } from '#cases/compose-batch.ts';
import type { Press } from '#cases/ports/press.ts';
import { receiveList } from '#cases/receive-list.ts';
import { repairFile } from '#cases/repair-file.ts';
import type { LetterKind } from '#law/kind.ts';
import { listReader, repairWriter } from '#runtime/list-reader.ts';
import { aDesk } from './an-item.ts';
import { fakePress } from './fake-press.ts';
import {
  hasher,
  memoryBatches,
  memoryEarlier,
  memoryLetters,
  memoryObjects,
  memoryQueue,
  memorySettings,
  steppingClock,
} from './memory-stores.ts';

export const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;

/** Everything from an upload to drafts, over stores in memory. */
export function anIntake(press: Press = fakePress) {
  let codes = 0;
  const ports = {
    batches: memoryBatches(),
    letters: memoryLetters(),
    earlier: memoryEarlier(),
    objects: memoryObjects(),
    queue: memoryQueue(),
    settings: memorySettings([aDesk('instagram'), aDesk('tiktok'), aDesk('shopee')]),
    press,
    reader: listReader,
    repairWriter,
    makePrintCopy,
    hasher,
    ids: {
      next: () => 'x',
      code: () => {
        codes += 1;
        return `KODE${String(codes).padStart(22, '0')}`;
      },
    },
    clock: steppingClock('2026-11-24T03:00:00.000Z'),
    rulesVersion: 'aturan-uji',
    verifyBaseUrl: 'https://teguran.example/v',
  };
  const check = checkBatch(ports);
  const compose = composeBatch(ports);

  /** Opens a batch and puts its file where the form would; the checking is left to the test. */
  async function upload(
    batchId: string,
    content: string | Uint8Array,
    options: { fileName?: string; kind?: LetterKind; followUps?: Batch['followUps'] } = {},
  ) {
    const { fileName = 'daftar.csv', kind = 'permintaan', followUps } = options;
    const issuerId = 'kementerian-umkm-latihan';
    const { batch } = await receiveList(ports)({
      batchId,
      fileName,
      kind,
      issuerId,
      ...(followUps && { followUps }),
      actor: PENYUSUN,
    });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await ports.objects.put('uploads', batch.uploadKey, bytes, 'application/octet-stream');
    return batch;
  }

  /** The whole way to drafts. */
  async function take(...args: Parameters<typeof upload>) {
    const { batchId } = await upload(...args);
    await check(batchId);
    await compose(batchId);
    return ports.batches.find(batchId);
  }

  async function report(batchId: string) {
    const batch = await ports.batches.find(batchId);
    const bytes = await ports.objects.get('letters', batch?.report?.key ?? '');
    return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  }

  return {
    ports,
    upload,
    check,
    compose,
    take,
    report,
    attach: attachEvidence(ports),
    allowRepeats: allowRepeats(ports),
    repairFile: repairFile(ports),
  };
}

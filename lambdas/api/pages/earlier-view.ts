import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import type { LetterHead } from '#cases/letter.ts';
import { platformName } from './letter-row.ts';
import type { Cases } from './page-context.ts';

/** Long lists are shown in part: findings go on in the repair file, the rest on the next page. */
export const SHOWN = 100;

/**
 * Items that an earlier letter of the same kind names: they stay out until somebody says why not.
 * A follow-up names the accounts of the letter before it by nature.
 */
export async function earlierOf(cases: Cases, { batchId, kind }: Batch, after: string | null) {
  const { rows, next } = await cases.batches.repeatPage(batchId, SHOWN, after);
  const repeats = rows.filter(({ earlier = [] }) => earlier.some((one) => one.kind === kind));
  const ids = new Set(repeats.flatMap(({ earlier = [] }) => earlier.map((one) => one.letterId)));
  const letters = await cases.letters.findAll([...ids]);
  const now = new Map(letters.map((letter) => [letter.letterId, letter]));
  const moreEarlier = next && `/konsol/berkas/${batchId}?lanjut=${next}#terdahulu`;
  return { earlier: repeats.map((item) => earlierRow(item, now)), moreEarlier };
}

/** The letters as they are now: one may have been withdrawn since the list was read. */
function earlierRow(item: Item, now: ReadonlyMap<string, LetterHead>) {
  return {
    itemNo: item.itemNo,
    account: item.handle ?? item.accountId ?? item.id ?? '',
    platform: platformName(item.platform ?? ''),
    repeat: item.repeat?.reason ?? null,
    letters: (item.earlier ?? []).map(({ letterId, nomor, state }) => ({
      href: `/konsol/surat/${letterId}`,
      nomor: now.get(letterId)?.nomor?.text ?? nomor,
      state: now.get(letterId)?.state ?? state,
    })),
  };
}

import type { Batch } from '#cases/batch.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterState } from '#cases/letter-state.ts';
import type { createTables } from '#runtime/stores.ts';
import { aBatch } from '../test/support/a-batch.ts';
import { aLetter } from '../test/support/a-letter.ts';
import { anItem } from '../test/support/an-item.ts';

type Tables = Pick<ReturnType<typeof createTables>, 'letters' | 'batches' | 'numbers'>;

const ITEMS_PER_LETTER = 40;
const LETTERS_PER_LIST = 10;
const ENTRIES = 9;
const DAYS = 200;
const PLATFORMS = ['instagram', 'tiktok', 'shopee', 'tokopedia', 'facebook'];
const SERIES = 'kementerian-umkm-latihan-2026';

/** Most work is done: what still waits is little, however much lies in the archive. */
const OPEN: readonly LetterState[] = ['submitted', 'issued', 'draft', 'returned', 'unknown'];
const OPEN_LETTERS = 100;

/** Fills the table as years of work would: lists, their items and names, letters that were moved. */
export async function fillArchive(tables: Tables, items: number): Promise<void> {
  const letters = Math.ceil(items / ITEMS_PER_LETTER);
  for (let first = 0; first < letters; first += LETTERS_PER_LIST) {
    const batchId = `B${String(first).padStart(6, '0')}`;
    const count = Math.min(LETTERS_PER_LIST, letters - first);
    const some = Array.from({ length: count }, (_, at) => newLetter(batchId, first + at));
    await Promise.all(some.map((letter) => fillLetter(tables, letter)));
    await tables.batches.create(newBatch(batchId, some));
    const found = some.flatMap((letter, at) => newItems(letter, first + at, at));
    await tables.batches.saveItems(batchId, found);
    await tables.batches.indexItems(batchId, found);
  }
}

/** Saved once more, so that the search by officer and day has its notes. */
async function fillLetter({ letters, numbers }: Tables, letter: Letter): Promise<void> {
  await letters.create(letter);
  await letters.save({ ...letter, version: 2 });
  const urut = letter.nomor?.urut;
  if (urut === undefined) return;
  await numbers.record(SERIES, urut, { kind: 'issued', urut, letterId: letter.letterId });
}

const dayOf = (no: number) => new Date(Date.UTC(2026, 3, 1 + (no % DAYS), 2)).toISOString();

function newLetter(batchId: string, no: number): Letter {
  const platform = PLATFORMS[no % PLATFORMS.length] ?? '';
  const letterId = `${batchId}-${no}-${platform}`;
  const open = no < OPEN_LETTERS;
  const state = open ? (OPEN[no % OPEN.length] ?? 'draft') : closedState(no);
  const at = dayOf(no);
  const log = Array.from({ length: ENTRIES }, (_, step) => ({
    id: `${letterId}:${step + 1}`,
    at,
    actor: { sub: `penyusun-${no % 7}`, groups: ['penyusun'] },
    subject: { kind: 'letter' as const, id: letterId },
    platform,
    move: 'compose',
    from: null,
    to: state,
    hashes: { draft: 'a'.repeat(64), final: 'b'.repeat(64) },
    nomor: null,
    reason: null,
    reasonSha256: null,
  }));
  const nomor = { urut: no, text: `B-${no}/LATIHAN.D.2/PK.04.02/XI/2026`, tahun: 2026 };
  return aLetter({
    letterId,
    batchId,
    platform,
    state,
    log,
    updatedAt: at,
    // Sealed long ago: the sweep has no more to do with it than in a real archive.
    sealed: open ? 0 : ENTRIES,
    ...(!open && { nomor, tanggal: at.slice(0, 10), deliveredAt: at }),
  });
}

/** One in ten still waits for the platform's answer. */
function closedState(no: number): LetterState {
  return no % 10 === 0 ? 'delivered' : 'closed';
}

function newBatch(batchId: string, letters: readonly Letter[]): Batch {
  const updatedAt = letters[0]?.updatedAt ?? '';
  return aBatch({ batchId, updatedAt, letterIds: letters.map(({ letterId }) => letterId) });
}

function newItems({ platform }: Letter, no: number, place: number) {
  return Array.from({ length: ITEMS_PER_LETTER }, (_, at) => {
    const name = `akun.${no * ITEMS_PER_LETTER + at}`;
    const itemNo = place * ITEMS_PER_LETTER + at + 1;
    const canonicalUrl = `https://www.${platform}.com/${name}/`;
    return anItem({
      itemNo,
      platform,
      accountId: name,
      handle: `@${name}`,
      id: name,
      canonicalUrl,
    });
  });
}

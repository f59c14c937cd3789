import { TeguranError } from '#errors.ts';
import type { LetterKind } from '#law/kind.ts';
import { checkRincian } from '#letters/check-rincian.ts';
import type { ItemFacts, LetterFacts } from '#letters/facts.ts';
import { itemKey, TINDAKAN } from '#letters/item-facts.ts';
import { formatSaat, tanggalWib } from '#letters/tanggal.ts';
import type { Actor } from './actor.ts';
import type { Batch } from './batch.ts';
import { type FollowUp, rincianFor } from './follow-up.ts';
import { followUpOptions } from './follow-up-options.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { findLetter } from './move-letter.ts';
import type { BatchStore } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { receiveList } from './receive-list.ts';

export interface BeginPorts {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface BeginInput {
  /** From the form's key: sent twice it opens one list. */
  readonly batchId: string;
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly issuerId: string;
  /** Other letters to the platform that a referral tells of. */
  readonly alongside: readonly string[];
  /** What only people know; accounts that are gone are counted here. */
  readonly keterangan: Readonly<Record<string, unknown>>;
  /** Numbers of the accounts, as the letter shows them, that were found gone. */
  readonly gone: readonly number[];
  readonly actor: Actor;
}

export type BeginOutcome =
  | { readonly kind: 'begun'; readonly batch: Batch }
  /** What people said does not hold together; each sentence says what to put right. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Opens the list of a follow-up: the accounts of a received letter that are still there. */
export const beginFollowUp =
  (ports: BeginPorts) =>
  async (input: BeginInput): Promise<BeginOutcome> => {
    const letter = await findLetter(ports.letters, input.letterId);
    requireOpen(letter, input.kind, ports.clock.now());
    const facts = await loadFacts(ports, letter);
    const items = facts.items.filter(({ itemNo }) => !input.gone.includes(itemNo));
    if (items.length === 0) throw new TeguranError('NO_ITEMS_LEFT', { letterId: letter.letterId });
    const followUp = await followUpOf(ports, letter, items, input);
    if (followUp === null) return { kind: 'refused', sentences: [OTHER_ACCOUNTS] };
    const sentences = await check(
      ports,
      { ...facts, items, kind: input.kind },
      letter.platform,
      followUp,
    );
    if (sentences.length > 0) return { kind: 'refused', sentences };
    const { batch } = await receiveList(ports)({
      batchId: input.batchId,
      fileName: `${input.kind}-${letter.platform}.json`,
      kind: input.kind,
      issuerId: input.issuerId,
      followUps: { [letter.platform]: followUp },
      actor: input.actor,
    });
    await ports.objects.put('uploads', batch.uploadKey, listOf(items), 'application/octet-stream');
    return { kind: 'begun', batch };
  };

function requireOpen(letter: Letter, kind: LetterKind, now: string): void {
  const { open, later, due } = followUpOptions(letter, now);
  if (open.includes(kind)) return;
  const { letterId, state } = letter;
  if (later.includes(kind))
    throw new TeguranError('FOLLOW_UP_TOO_EARLY', { due: formatSaat(due ?? now) });
  throw new TeguranError('EARLIER_LETTER_NOT_RECEIVED', { letterId, state });
}

const OTHER_ACCOUNTS =
  'Permintaan yang dipilih untuk diceritakan bersama tidak memuat semua akun tindak lanjut ini. Pilih permintaan yang memuatnya.';

/** Gone is what the request named and the follow-up does not; null when a request named other accounts. */
async function followUpOf(
  ports: BeginPorts,
  letter: Letter,
  left: readonly ItemFacts[],
  { kind, alongside, keterangan }: BeginInput,
): Promise<FollowUp | null> {
  const others = kind.startsWith('rujukan-') ? alongside : [];
  const known = await ports.letters.findAll([...new Set([...others, letter.letterId])]);
  const inOrder = known.toSorted((a, b) => (a.tanggal ?? '').localeCompare(b.tanggal ?? ''));
  const surat = inOrder.map(({ letterId }) => letterId);
  const requests = inOrder.filter((one) => one.kind === 'permintaan');
  for (const request of requests) {
    const named = new Set((await loadFacts(ports, request)).items.map(itemKey));
    if (!left.every((item) => named.has(itemKey(item)))) return null;
  }
  const { pemeriksaan } = keterangan;
  if (typeof pemeriksaan !== 'object') return { surat, keterangan };
  const tidakDapatDiakses = (requests[0] ?? letter).itemCount - left.length;
  return {
    surat,
    keterangan: { ...keterangan, pemeriksaan: { ...pemeriksaan, tidakDapatDiakses } },
  };
}

/** The gates would find it later, when what was said here can no longer be put right. */
async function check(
  { letters, clock }: BeginPorts,
  facts: LetterFacts & { readonly kind: LetterKind },
  platform: string,
  followUp: FollowUp,
): Promise<string[]> {
  const rincian = (await rincianFor(letters, facts.kind, platform, followUp))[platform];
  if (!rincian) return [];
  const found = checkRincian({ ...facts, rincian }, tanggalWib(clock.now()));
  return found.map(({ message }) => message);
}

/** A list as staff upload it, made of what the letter says. */
function listOf(items: readonly ItemFacts[]): Uint8Array {
  const rows = items.map((item) => ({
    Tautan: item.canonicalUrl,
    'Nama tampilan': item.displayName,
    Keterangan: item.uraian,
    'Jenis barang': item.goodsType,
    'Tanggal temuan': item.foundAt,
    Tindakan: Object.entries(TINDAKAN).find(([, said]) => said === item.tindakan)?.[0] ?? null,
    Bukti: item.evidence.map(({ name }) => name),
  }));
  return new TextEncoder().encode(JSON.stringify(rows));
}

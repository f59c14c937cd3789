import { TeguranError } from '#errors.ts';
import type { LetterKind } from '#law/kind.ts';
import { parseRincianByPlatform, type Rincian, type SuratTerdahulu } from '#letters/rincian.ts';
import { isRequest, type Letter } from './letter.ts';
import { wayOf } from './letter-way.ts';
import type { LetterStore } from './ports/letter-store.ts';

/** A follow-up as its drafter asks for it: the letters before it, and what only people can know. */
export interface FollowUp {
  /** Ids of letters to the same platform, as they are on record here. */
  readonly surat: readonly string[];
  /** The second look, the platform's answer and the like; which, depends on the kind of letter. */
  readonly keterangan: Readonly<Record<string, unknown>>;
}

/** What the follow-up to one platform must know; nothing when nobody asked for one. */
export async function rincianFor(
  letters: LetterStore,
  kind: LetterKind,
  platform: string,
  followUp: FollowUp | undefined,
): Promise<Readonly<Record<string, Rincian>>> {
  if (!followUp) return {};
  const records: SuratTerdahulu[] = [];
  for (const letterId of followUp.surat) records.push(await recordOf(letters, letterId, platform));
  const surat = kind.startsWith('rujukan-') ? records : records[0];
  return parseRincianByPlatform({ [platform]: { ...followUp.keterangan, kind, surat } });
}

/** Number, date, sending and receipt come from the record, never from what somebody typed. */
async function recordOf(
  letters: LetterStore,
  letterId: string,
  platform: string,
): Promise<SuratTerdahulu> {
  const letter = await letters.find(letterId);
  if (letter?.platform !== platform || !isRequest(letter))
    throw new TeguranError('LETTER_NOT_FOUND', { letterId });
  const { nomor, tanggal, deliveredAt } = letter;
  const way = wayOf(letter);
  if (!nomor || !tanggal || !deliveredAt || !way?.terima || letter.withdrawal)
    throw notOnRecord(letter);
  return {
    jenis: letter.kind,
    nomor: nomor.text,
    tanggal,
    hal: letter.hal,
    kirim: way.kirim,
    terima: way.terima,
    jumlah: letter.itemCount,
    salinan: letter.final,
  };
}

function notOnRecord({ letterId, state }: Letter): TeguranError {
  return new TeguranError('EARLIER_LETTER_NOT_RECEIVED', { letterId, state });
}

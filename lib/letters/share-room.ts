// A mail takes only so much: which screenshots a letter shows and which earlier letters it carries.
import { addresseeOf } from '#law/authority.ts';
import type { AnyKind } from '#law/kind.ts';
import { annexCsv, annexJson } from './annex.ts';
import type { ItemFacts, LetterFacts } from './facts.ts';
import type { KeptFile } from './kept-file.ts';
import { suratTerdahulu } from './rincian.ts';

/** The limit of the last checks before sending, without what base64 and the mail itself add. */
const ROOM_BYTES = 6_400_000;
/** Fonts, pages and the signature of a letter, however short its list. */
const LETTER_BYTES = 400_000;
/** A list goes out as it is beside the letter, packed inside it, and once more on paper. */
const LIST_SHARE = 1.6;
const MOST_COPY_BYTES = 1_200_000;
/** Beyond it old mailboxes refuse the letter. */
const MOST_PICTURE_BYTES = 3_600_000;

export type EvidenceFacts = ItemFacts['evidence'][number];
export type Print = NonNullable<EvidenceFacts['print']>;

/** Only an application to a ministry shows screenshots and carries the correspondence. */
export function showsPictures(kind: AnyKind): boolean {
  return kind !== 'pencabutan' && addresseeOf(kind) !== 'platform';
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;

export interface Enclosed {
  /** Screenshots that are shown; the others are only listed. */
  readonly shown: ReadonlySet<EvidenceFacts>;
  /** Earlier letters that the PDF carries, by their place in the correspondence. */
  readonly copies: ReadonlyMap<number, KeptFile>;
}

/** What of the evidence finds room, the first screenshot of every item before the second of any. */
export function shareRoom(facts: LetterFacts): Enclosed {
  if (!showsPictures(facts.kind)) return { shown: new Set(), copies: new Map() };
  // A draft and the letter made of it must choose alike.
  const draft = { ...facts, nomor: null, tanggal: null };
  const list = byteLength(annexCsv(draft)) + byteLength(annexJson(draft));
  const whole = ROOM_BYTES - LETTER_BYTES - LIST_SHARE * list;
  const letters = [...suratTerdahulu(facts.rincian).entries()].flatMap(([at, { salinan }]) =>
    salinan ? [[at, salinan] as const] : [],
  );
  const copies = takeWhile(letters, ([, file]) => file.bytes, Math.min(whole, MOST_COPY_BYTES));
  const left = whole - copies.reduce((sum, [, file]) => sum + file.bytes, 0);
  const pictures = takeWhile(
    inTurns(facts.items),
    ({ print }) => print?.bytes ?? 0,
    Math.min(left, MOST_PICTURE_BYTES),
  );
  return { shown: new Set(pictures), copies: new Map(copies) };
}

/** Pieces that can be shown: the first of each item, then the second of each, and so on. */
function inTurns(items: readonly ItemFacts[]): EvidenceFacts[] {
  const piles = items.map(({ evidence }) => evidence.filter(({ print }) => print !== null));
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: rounds }, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  ).flat();
}

/** As many from the beginning as fit. */
function takeWhile<T>(all: readonly T[], bytesOf: (one: T) => number, room: number): T[] {
  let taken = 0;
  const end = all.findIndex((one) => {
    taken += bytesOf(one);
    return taken > room;
  });
  return end < 0 ? [...all] : all.slice(0, end);
}

/** The name under which an earlier letter travels inside this one. */
export function copyName(at: number): string {
  return `salinan-surat-${at + 1}.pdf`;
}

/** Every file whose bytes are needed to print the letter. */
export function enclosedFiles(facts: LetterFacts): KeptFile[] {
  const { shown, copies } = shareRoom(facts);
  const prints = [...shown].flatMap(({ print }) => (print ? [print] : []));
  return [...prints, ...copies.values()];
}

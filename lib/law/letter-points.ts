import { TeguranError } from '#errors.ts';
import { concerns, type Operator } from './concerns.ts';
import { joinDan } from './daftar.ts';
import { type CitedLaw, englishCitations } from './english.ts';
import type { LetterKind } from './kind.ts';
import { type Draft, POINT_DRAFTS } from './point-drafts.ts';
import { REFUSALS, type RefusalId } from './refusals.ts';
import { type Citation, citationsFor } from './resolve.ts';

/** One sentence or numbered point of a letter's body, its citations woven in. */
export interface Point {
  readonly id: string;
  readonly kalimat: string;
  readonly english: string;
  readonly provisionIds: readonly string[];
}

/** What decides which law a letter cites. */
export interface Occasion {
  readonly date: string;
  readonly kind: LetterKind;
  readonly operator: Operator;
}

/** The points that carry the argument in the body of a letter; laws `named` before are named shortly, and new ones join them. */
export function pointsFor(occasion: Occasion, named = new Set<string>()): Point[] {
  return weave(POINT_DRAFTS[occasion.kind], occasion, named);
}

/** What the law in force says to one reason of a refusal; sentence by sentence, law named. */
export function answerTo(
  refusal: RefusalId,
  occasion: Omit<Occasion, 'kind'>,
  named = new Set<string>(),
): Point[] {
  return weave(REFUSALS[refusal].jawaban, { ...occasion, kind: 'sanggahan' }, named);
}

/** The law that a letter may cite, or an error that says why it cannot be written. */
export function citable({ date, kind, operator }: Occasion): readonly Citation[] {
  const found = citationsFor(date, kind);
  if (found.kind === 'ok')
    return found.citations.filter(({ provisionId }) => concerns(provisionId, operator));
  throw new TeguranError('LAW_REFUSED', { reason: found.code, message: found.message });
}

/** A sentence without any law in force that day falls away: it would stand on nothing. */
function weave(drafts: readonly Draft[], occasion: Occasion, named: Set<string>): Point[] {
  const inForce = new Map(citable(occasion).map((one) => [one.provisionId, one]));
  return drafts.flatMap(({ id, provisions, kalimat, english }) => {
    const cited = provisions.flatMap((provision) => inForce.get(provision) ?? []);
    if (cited.length === 0) return [];
    const laws = lawsOf(cited, named);
    return [
      {
        id,
        kalimat: kalimat.replace('{}', () => joinLaws(laws)),
        english: english.replace('{}', () => englishCitations(laws)),
        provisionIds: cited.map((one) => one.provisionId),
      },
    ];
  });
}

/** The places by law, each law with its full title only where the letter has not given it before. */
function lawsOf(cited: readonly Citation[], named: Set<string>): CitedLaw[] {
  const groups = Map.groupBy(cited, (one) => one.regulation);
  return [...groups].map(([title, ofLaw]) => {
    const before = named.has(title);
    named.add(title);
    return { title: before ? (title.split(' tentang ')[0] ?? title) : title, before, cited: ofLaw };
  });
}

/** `Pasal 47 ayat (1) dan Pasal 51 ayat (2) Undang-Undang …`: the title of a law stands once. */
function joinLaws(laws: readonly CitedLaw[]): string {
  return joinDan(
    laws.map(({ title, before, cited }) => {
      const place = joinPlaces(cited);
      return [place, title, before ? 'tersebut' : ''].filter((part) => part !== '').join(' ');
    }),
    'serta',
  );
}

/** `Pasal 22 ayat (2) dan ayat (4)`: the article stands once before its paragraphs. */
function joinPlaces(cited: readonly Citation[]): string {
  const places = cited.map(({ pasal }, at) => {
    const article = pasal.split(' ayat ')[0] ?? '';
    const before = cited[at - 1]?.pasal ?? '';
    return before.startsWith(`${article} ayat `) && pasal.startsWith(`${article} ayat `)
      ? pasal.slice(article.length + 1)
      : pasal;
  });
  return joinDan(places);
}

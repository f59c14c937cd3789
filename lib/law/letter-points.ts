import { TeguranError } from '#errors.ts';
import { joinDan } from './daftar.ts';
import { englishCitations } from './english.ts';
import type { LetterKind } from './kind.ts';
import { type Draft, POINT_DRAFTS, type Service } from './point-drafts.ts';
import { REFUSALS, type RefusalId } from './refusals.ts';
import { type Citation, citationsFor } from './resolve.ts';

/** One sentence or numbered point of a letter's body, its citations woven in. */
export interface Point {
  readonly id: string;
  readonly kalimat: string;
  readonly english: string;
  readonly provisionIds: readonly string[];
}

/** The points that carry the argument in the body of a letter. */
export function pointsFor(date: string, kind: LetterKind): Point[] {
  return weave(POINT_DRAFTS[kind], date, kind);
}

/** What the law in force says to one reason of a refusal; sentence by sentence, law named. */
export function answerTo(refusal: RefusalId, date: string, service: Service): Point[] {
  const meant = REFUSALS[refusal].jawaban.filter(
    ({ only }) => only === undefined || only === service,
  );
  return weave(meant, date, 'sanggahan');
}

/** The law that a letter may cite, or an error that says why it cannot be written. */
export function citable(date: string, kind: LetterKind): readonly Citation[] {
  const found = citationsFor(date, kind);
  if (found.kind === 'ok') return found.citations;
  throw new TeguranError('LAW_REFUSED', { reason: found.code, message: found.message });
}

/** A sentence without any law in force that day falls away: it would stand on nothing. */
function weave(drafts: readonly Draft[], date: string, kind: LetterKind): Point[] {
  const inForce = new Map(citable(date, kind).map((one) => [one.provisionId, one]));
  return drafts.flatMap(({ id, provisions, kalimat, english }) => {
    const cited = provisions.flatMap((provision) => inForce.get(provision) ?? []);
    if (cited.length === 0) return [];
    return [
      {
        id,
        kalimat: kalimat.replace('{}', () => joinCitations(cited)),
        english: english.replace('{}', () => englishCitations(cited)),
        provisionIds: cited.map((one) => one.provisionId),
      },
    ];
  });
}

/** `Pasal 47 ayat (1) dan Pasal 51 ayat (2) Undang-Undang …`: the title of a law stands once. */
function joinCitations(cited: readonly Citation[]): string {
  const laws = Map.groupBy(cited, (one) => one.regulation);
  return joinDan(
    [...laws].map(([title, ofLaw]) => `${joinPlaces(ofLaw)} ${title}`),
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

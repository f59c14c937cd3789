// Whether the courtesy translation says the same: numbers, dates, letters, links, articles, deadlines.
import type { LetterFacts } from './facts.ts';
import { letterText, sectionText } from './letter-text.ts';
import { suratTerdahulu } from './rincian.ts';
import { DATES } from './tanggal.ts';

export interface ParityFinding {
  readonly code: 'PARITAS';
  readonly about: string;
  /** Said in Indonesian only, or more often than in English; and the other way round. */
  readonly onlyIndonesian: readonly string[];
  readonly onlyEnglish: readonly string[];
}

/** Every fact that one of the two texts has and the other has not. */
export function checkParity(markup: string, facts: LetterFacts): ParityFinding[] {
  const indonesian = extract(indonesianBody(markup), facts);
  const english = extract(toIndonesianForm(sectionText(markup, 'terjemahan')), facts);
  return [...indonesian].flatMap(([about, said]) => {
    const translated = english.get(about) ?? [];
    const onlyIndonesian = minus(said, translated);
    const onlyEnglish = minus(translated, said);
    const same = onlyIndonesian.length === 0 && onlyEnglish.length === 0;
    return same ? [] : [{ code: 'PARITAS' as const, about, onlyIndonesian, onlyEnglish }];
  });
}

/** Head, address and body, without letterhead, signature and copies: those are not translated. */
function indonesianBody(markup: string): string {
  const head = /<div class="kepala">[\s\S]*?<\/div>/.exec(markup)?.[0] ?? '';
  const body = /<div class="tujuan">[\s\S]*?<div class="tanda-tangan">/.exec(markup)?.[0] ?? '';
  return expandAyat(letterText(head + body));
}

const MONTHS: Readonly<Record<string, string>> = {
  January: 'Januari',
  February: 'Februari',
  March: 'Maret',
  May: 'Mei',
  June: 'Juni',
  July: 'Juli',
  August: 'Agustus',
  October: 'Oktober',
  December: 'Desember',
};

/** Puts what can be compared into one form; the sentences stay English. */
function toIndonesianForm(english: string): string {
  return english
    .replace(/\b[A-Z][a-z]+\b/g, (word) => MONTHS[word] ?? word)
    .replace(/\b(\d{2}):(\d{2}) (WIB|WITA|WIT)\b/g, '$1.$2 $3')
    .replace(/\bElucidation of Article /g, 'Penjelasan Pasal ')
    .replace(/\bArticle (?=\d)/g, 'Pasal ')
    .replace(/ paragraph \(/g, ' ayat (')
    .replace(/ letter (?=[a-z]\b)/g, ' huruf ')
    .replace(/ number (?=\d)/g, ' angka ')
    .replace(/ Number (\d+) of (\d{4})/g, ' Nomor $1 Tahun $2')
    .replace(/\b(\d[\d,]*) working days\b/g, '$1 hari kerja')
    .replace(/\b(\d[\d,]*) hours\b/g, '$1 jam')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '.');
}

/** `Pasal 5 ayat (1) dan ayat (2)` names its article twice, as the English does. */
function expandAyat(text: string): string {
  const next = text.replace(
    /(Pasal (\w+) ayat \([^)]+\)(?: huruf \w+)?(?: angka \w+)?(?:, dan |,| dan) ?)ayat \(/g,
    '$1Pasal $2 ayat (',
  );
  return next === text ? text : expandAyat(next);
}

const WHAT: readonly (readonly [about: string, pattern: RegExp])[] = [
  ['tautan', /https?:\/\/[^\s<>)"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['tanggal', DATES],
  ['jam', /\b\d{2}\.\d{2} (?:WIB|WITA|WIT)\b/g],
  ['pasal', /(?:Penjelasan )?Pasal \w+(?: ayat \([^)]+\))?(?: huruf \w+)?(?: angka \w+)?/g],
  ['peraturan', /Nomor \d+ Tahun \d{4}/g],
  ['tenggat', /\b\d[\d.]*(?: \([a-z ]+\))? (?:hari kerja|jam)\b/g],
  ['angka', /\d[\d.]*/g],
];

/** Each kind of fact in turn; what one pattern took, the next no longer sees. */
function extract(text: string, facts: LetterFacts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let rest = text;
  const take = (about: string, pattern: RegExp) => {
    found.set(about, (rest.match(pattern) ?? []).map(plain).sort());
    rest = rest.replace(pattern, ' ');
  };
  take('nomor surat', anyOf(numbersOf(facts)));
  for (const [about, pattern] of WHAT) take(about, pattern);
  return found;
}

function numbersOf({ nomor, rincian }: LetterFacts): string[] {
  const own = nomor === null ? [] : [nomor];
  const refusal = 'penolakan' in rincian ? [rincian.penolakan?.nomor ?? null] : [];
  return [...own, ...suratTerdahulu(rincian).map((surat) => surat.nomor), ...refusal]
    .filter((one): one is string => one !== null)
    .toSorted((one, other) => other.length - one.length);
}

function anyOf(texts: readonly string[]): RegExp {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.length === 0 ? '(?!)' : escaped.join('|'), 'g');
}

/** `3 (tiga) hari kerja` and `3 hari kerja` are the same deadline. */
function plain(text: string): string {
  return text.replace(/ \([a-z ]{3,}\)/, '').replace(/[.,]$/, '');
}

function minus(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

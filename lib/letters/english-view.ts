// The courtesy translation: the same facts in English, from the same values as the Indonesian text.
import { komdigi } from '#law/ministries.ts';
import { annexCount } from './annex-count.ts';
import { englishDate } from './english-date.ts';
import { englishCount } from './english-number.ts';
import { englishRincian } from './english-rincian.ts';
import type { LetterFacts } from './facts.ts';

const UNITS: Readonly<Record<LetterFacts['issuer']['tenggat']['satuan'], string>> = {
  'hari kerja': 'working days',
  jam: 'hours',
};

/** Letters that ask for a report. */
const REPORTING: ReadonlySet<LetterFacts['kind']> = new Set(['permintaan', 'teguran', 'sanggahan']);

const THANKS: Readonly<Partial<Record<LetterFacts['kind'], string>>> = {
  undangan: 'attention and attendance',
  'rujukan-komdigi': 'attention and kind consideration',
  'rujukan-kemendag': 'attention and kind consideration',
};

const UNSIGNED = 'This draft has neither a number nor a signature yet.';

const SIGNED_WITH: Readonly<Record<LetterFacts['tandaTangan'], string>> = {
  uji: 'This document is signed electronically with a test certificate and is no official letter.',
  kms: 'This document is signed electronically with an electronic certificate.',
  bsre: 'This document is signed electronically under a certificate issued by BSrE, National Cyber and Crypto Agency of Indonesia.',
};

const SIFAT: Readonly<Record<string, string>> = {
  Segera: 'Urgent',
  'Sangat Segera': 'Most Urgent',
};

/** The value of every field of the English sheet. */
export function englishView(facts: LetterFacts) {
  const { issuer, periode, items } = facts;
  return {
    hal: facts.halInggris,
    nomor: facts.nomor ?? '(assigned on approval)',
    tanggal: facts.tanggal === null ? '(assigned on approval)' : englishDate(facts.tanggal),
    sifat: SIFAT[facts.sifat] ?? facts.sifat,
    lampiran: annexes(annexCount(facts.kind)),
    kementerian: issuer.namaInggris,
    narahubung: issuer.narahubungInggris,
    periode: periode ? englishPeriod(periode.awal, periode.akhir) : '',
    jumlah: englishCount(items.length),
    tenggat: englishDeadline(facts),
    tujuan: facts.tujuan.jabatanInggris ?? '',
    kementerianDigital: komdigi(facts.tanggal ?? facts.hukumPer).kementerianInggris,
    menteriDigital: komdigi(facts.tanggal ?? facts.hukumPer).menteriInggris,
    hubungi: REPORTING.has(facts.kind)
      ? 'Please address reports and further coordination to'
      : 'For further coordination please contact',
    atas: THANKS[facts.kind] ?? 'attention and cooperation',
    kaki: facts.nomor === null ? UNSIGNED : SIGNED_WITH[facts.tandaTangan],
    points: facts.points.map(({ english }) => english),
    point: Object.fromEntries(facts.points.map(({ id, english }) => [id, english])),
    rincian: englishRincian(facts),
  };
}

const annexes = (count: number) => (count === 1 ? '1 annex' : `${count} annexes`);

/** `3 working days`: a time that is asked for. */
export function englishDeadline({ issuer: { tenggat } }: LetterFacts): string {
  return `${tenggat.angka} ${UNITS[tenggat.satuan]}`;
}

function englishPeriod(first: string, last: string): string {
  return first === last
    ? `on ${englishDate(first)}`
    : `from ${englishDate(first)} to ${englishDate(last)}`;
}

// The courtesy translation: the same facts in English, from the same values as the Indonesian text.
import { annexCount } from './annex-count.ts';
import { englishDate } from './english-date.ts';
import { englishNumber } from './english-number.ts';
import { englishRincian } from './english-rincian.ts';
import type { LetterFacts } from './facts.ts';

const UNITS: Readonly<Record<LetterFacts['issuer']['tenggat']['satuan'], string>> = {
  'hari kerja': 'working days',
  jam: 'hours',
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
    periode: englishPeriod(periode.awal, periode.akhir),
    jumlah: englishNumber(items.length),
    tenggat: englishDeadline(facts),
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

import { TeguranError } from '#errors.ts';
import { bulanRomawi } from './tanggal.ts';

/** How an office composes its letter numbers: a text with named parts in braces. */
export interface NomorPattern {
  /** For example `{keamanan}-{urut}/{kode_jabatan}/{klasifikasi}/{bulan_romawi}/{tahun}`. */
  readonly pattern: string;
  readonly keamanan: string;
  readonly klasifikasi: string;
  readonly kodeJabatan: string;
  readonly unit: string;
  /** Digits to which the running number is padded; 0 for none. */
  readonly padding: number;
}

const PARTS = [
  'keamanan',
  'urut',
  'klasifikasi',
  'kode_jabatan',
  'unit',
  'bulan',
  'bulan_romawi',
  'tahun',
] as const;
type Part = (typeof PARTS)[number];

export interface NomorFacts {
  readonly urut: number;
  /** The day of the letter; the number carries its month and year. */
  readonly tanggal: string;
  /** Second number inserted later under an earlier one: `005.01`. */
  readonly sisipan?: number;
}

/** The number as printed; an unknown part or an empty value is refused, never left blank. */
export function formatNomorSurat(pattern: NomorPattern, facts: NomorFacts): string {
  if (!isCount(facts.urut) || !isCount(facts.sisipan ?? 1)) {
    throw new TeguranError('NOMOR_OUT_OF_RANGE', { urut: `${facts.urut}.${facts.sisipan ?? ''}` });
  }
  const values = valuesOf(pattern, facts);
  return pattern.pattern.replace(/\{([^}]*)\}/g, (_, name: string) => {
    if (!isPart(name)) {
      throw new TeguranError('NOMOR_PART_UNKNOWN', { part: name, known: PARTS.join(', ') });
    }
    if (values[name] === '') throw new TeguranError('NOMOR_PART_EMPTY', { part: name });
    return values[name];
  });
}

/** The running number and year of a printed number, or null when it is not of this pattern. */
export function parseNomorSurat(
  pattern: NomorPattern,
  text: string,
): { urut: number; tahun: number; sisipan: number | null } | null {
  const source = pattern.pattern
    .split(/(\{[^}]*\})/)
    .map((piece) =>
      piece.startsWith('{') ? groupFor(pattern, piece.slice(1, -1)) : literal(piece),
    )
    .join('');
  const groups = new RegExp(`^${source}$`).exec(text)?.groups;
  if (!groups) return null;
  const sisipan = groups['sisipan'];
  return {
    urut: Number(groups['urut']),
    tahun: Number(groups['tahun']),
    sisipan: sisipan === undefined ? null : Number(sisipan),
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function valuesOf(
  pattern: NomorPattern,
  { urut, tanggal, sisipan }: NomorFacts,
): Record<Part, string> {
  const [tahun = '', bulan = ''] = tanggal.split('-');
  const padded = String(urut).padStart(pattern.padding, '0');
  return {
    keamanan: pattern.keamanan,
    urut: sisipan === undefined ? padded : `${padded}.${String(sisipan).padStart(2, '0')}`,
    klasifikasi: pattern.klasifikasi,
    kode_jabatan: pattern.kodeJabatan,
    unit: pattern.unit,
    bulan,
    bulan_romawi: bulanRomawi(tanggal),
    tahun,
  };
}

function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

const GROUPS: Readonly<Record<string, string>> = {
  urut: '(?<urut>\\d+)(?:\\.(?<sisipan>\\d+))?',
  tahun: '(?<tahun>\\d{4})',
  bulan: '(?:0[1-9]|1[0-2])',
  bulan_romawi: '(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})',
};

/** A part that never changes within an office stands as itself, so that no other number fits. */
function groupFor(pattern: NomorPattern, name: string): string {
  const { keamanan, klasifikasi, kodeJabatan, unit } = pattern;
  const fixed = { keamanan, klasifikasi, kode_jabatan: kodeJabatan, unit };
  return GROUPS[name] ?? literal(Object.entries(fixed).find(([key]) => key === name)?.[1] ?? '');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

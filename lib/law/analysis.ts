import { z } from 'zod';
import { joinDan } from './daftar.ts';
import { citable, type Occasion } from './letter-points.ts';
import { markQuotation } from './mark-quotation.ts';
import penerapanData from './penerapan.json' with { type: 'json' };
import type { Provision } from './register.ts';
import type { Citation } from './resolve.ts';

/** Why each provision applies to the matter, in words that may stand in a letter. */
const penerapan: ReadonlyMap<string, string> = new Map(
  Object.entries(z.record(z.string(), z.string().min(1)).parse(penerapanData)),
);

/** A chapter of the annex of legal analysis. */
export interface Chapter {
  readonly judul: string;
  readonly uraian: string;
  readonly provisions: readonly AnalysedProvision[];
}

export interface AnalysedProvision {
  readonly provisionId: string;
  readonly citation: string;
  /** The words of the law; null when nobody has yet seen them in force as they stand. */
  readonly quote: string | null;
  readonly penerapan: string;
}

interface Heading {
  readonly topics: readonly Provision['topic'][];
  /** Written for the provisions that the chapter really has. */
  readonly judul: (found: readonly Citation[]) => string;
  readonly uraian: (found: readonly Citation[]) => string;
}

const HEADINGS: readonly Heading[] = [
  {
    topics: ['prohibition'],
    judul: () => 'Larangan impor dan larangan bagi pelaku usaha',
    uraian: () =>
      'Ketentuan berikut melarang pemasukan pakaian bekas dari luar negeri dan mengatur larangan bagi pelaku usaha yang memperdagangkannya. Pakaian bekas yang berasal dari dalam negeri tidak termasuk dalam larangan impor tersebut.',
  },
  {
    topics: ['platform_duty'],
    judul: () => 'Kewajiban penyelenggara sistem elektronik',
    uraian: () =>
      'Ketentuan berikut mengatur kewajiban penyelenggara sistem elektronik dan penyelenggara perdagangan melalui sistem elektronik atas konten pada layanannya.',
  },
  {
    topics: ['safe_harbour'],
    judul: () => 'Pengetahuan dan tindakan cepat',
    uraian: (found) =>
      `Ketentuan berikut mengatur akibat pengetahuan mengenai konten ilegal${has(found, 'pp-80-2019.p22.4') ? ' serta pelindungan bagi penyelenggara sarana perantara yang menghapusnya dengan iktikad baik' : ''}.`,
  },
  {
    topics: ['criminal_sanction'],
    judul: () => 'Sifat perbuatan pelaku',
    uraian: (found) =>
      `Ketentuan pidana berikut ditujukan kepada ${offendersOf(found)}, bukan kepada penyelenggara sistem elektronik, dan dimuat untuk menunjukkan sifat perbuatan.`,
  },
  {
    topics: ['procedure', 'authority', 'evidence', 'language', 'signature'],
    judul: (found) => capitalise(joinDan(present(found, { authority: 'kewenangan' }))),
    uraian: (found) => `Ketentuan berikut mengatur ${joinDan(present(found, {}))}.`,
  },
];

/** Every provision of the letter with its text and why it applies, by what it is for. */
export function analysisFor(occasion: Occasion): Chapter[] {
  const all = citable(occasion);
  return HEADINGS.flatMap(({ judul, uraian, topics }) => {
    const found = all.filter((one) => topics.includes(one.topic));
    if (found.length === 0) return [];
    return [{ judul: judul(found), uraian: uraian(found), provisions: found.map(analyse) }];
  });
}

function has(found: readonly Citation[], id: string): boolean {
  return found.some(({ provisionId }) => provisionId === id);
}

/** The law on trade threatens those who import, the others those who sell. */
function offendersOf(found: readonly Citation[]): string {
  const importing = found.filter(({ regulationId }) => regulationId === 'uu-7-2014');
  if (importing.length === found.length) return 'importir';
  return importing.length === 0 ? 'penjual' : 'importir dan/atau penjual';
}

/** What the last chapter may be about, in the order in which it says so. */
const SUBJECTS: readonly (readonly [topic: Provision['topic'], uraian: string])[] = [
  ['procedure', 'tata cara'],
  ['authority', 'kewenangan menteri dan kementerian masing-masing'],
  ['language', 'penggunaan bahasa'],
  ['evidence', 'alat bukti'],
  ['signature', 'tanda tangan elektronik'],
];

/** What of them a chapter really is about; a title says some more shortly. */
function present(
  found: readonly Citation[],
  shorter: Readonly<Partial<Record<Provision['topic'], string>>>,
): string[] {
  return SUBJECTS.filter(([topic]) => found.some((one) => one.topic === topic)).map(
    ([topic, uraian]) => shorter[topic] ?? uraian,
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was only reported is explained, never put between quotation marks. */
function analyse({ provisionId, text, quote, status, summary }: Citation): AnalysedProvision {
  return {
    provisionId,
    citation: text,
    quote: status === 'verified' ? markQuotation(provisionId, quote) : null,
    penerapan: penerapan.get(provisionId) ?? summary,
  };
}

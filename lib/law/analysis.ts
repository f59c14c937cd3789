import { z } from 'zod';
import type { LetterKind } from './kind.ts';
import { citable } from './letter-points.ts';
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
  readonly judul: string;
  readonly uraian: string;
  readonly topics: readonly Provision['topic'][];
}

const HEADINGS: readonly Heading[] = [
  {
    judul: 'Larangan impor dan larangan bagi pelaku usaha',
    uraian:
      'Ketentuan berikut melarang pemasukan pakaian bekas dari luar negeri dan mengatur larangan bagi pelaku usaha yang memperdagangkannya. Pakaian bekas yang berasal dari dalam negeri tidak termasuk dalam larangan impor tersebut.',
    topics: ['prohibition'],
  },
  {
    judul: 'Kewajiban penyelenggara sistem elektronik',
    uraian:
      'Ketentuan berikut mengatur kewajiban penyelenggara sistem elektronik dan penyelenggara perdagangan melalui sistem elektronik atas konten pada layanannya.',
    topics: ['platform_duty'],
  },
  {
    judul: 'Pengetahuan dan tindakan cepat',
    uraian:
      'Ketentuan berikut mengatur akibat pengetahuan mengenai konten ilegal serta pelindungan bagi penyelenggara sarana perantara yang menghapusnya dengan iktikad baik.',
    topics: ['safe_harbour'],
  },
  {
    judul: 'Sifat perbuatan pelaku',
    uraian:
      'Ketentuan pidana berikut ditujukan kepada importir dan/atau penjual, bukan kepada penyelenggara sistem elektronik, dan dimuat untuk menunjukkan sifat perbuatan.',
    topics: ['criminal_sanction'],
  },
  {
    judul: 'Tata cara, kewenangan, bahasa, dan alat bukti',
    uraian:
      'Ketentuan berikut mengatur tata cara, kewenangan menteri dan kementerian masing-masing, penggunaan bahasa, serta alat bukti.',
    topics: ['procedure', 'authority', 'evidence', 'language', 'signature'],
  },
];

/** Every provision of the letter with its text and why it applies, by what it is for. */
export function analysisFor(date: string, kind: LetterKind): Chapter[] {
  const all = citable(date, kind);
  return HEADINGS.flatMap(({ judul, uraian, topics }) => {
    const provisions = all.filter((one) => topics.includes(one.topic)).map(analyse);
    return provisions.length > 0 ? [{ judul, uraian, provisions }] : [];
  });
}

/** What was only reported is explained, never put between quotation marks. */
function analyse({ provisionId, text, quote, status, summary }: Citation): AnalysedProvision {
  return {
    provisionId,
    citation: text,
    quote: status === 'verified' ? markFragment(quote) : null,
    penerapan: penerapan.get(provisionId) ?? summary,
  };
}

/** `…` where the quotation begins or ends within a sentence, as EYD V sets it; inner marks become single. */
function markFragment(quote: string): string {
  const inner = quote.replace(/"([^"]*)"/g, '‘$1’');
  const head = /^\p{Ll}/u.test(inner) ? '… ' : '';
  return `${head}${inner}${/[.…]$/.test(inner) ? '' : ' ….'}`;
}

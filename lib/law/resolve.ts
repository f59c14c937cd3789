import { citePasal, citeRegulation } from './cite.ts';
import { isDay } from './day.ts';
import { type LetterKind, registerKind } from './kind.ts';
import { type Provision, type Regulation, register, registerVersion } from './register.ts';

/** A provision as a letter of a given day may cite it. */
export interface Citation {
  readonly provisionId: string;
  readonly regulationId: string;
  /** `Pasal 47 ayat (1) Undang-Undang Nomor … sebagaimana telah diubah dengan …`. */
  readonly text: string;
  readonly pasal: string;
  readonly regulation: string;
  readonly quote: string;
  readonly summary: string;
  readonly topic: Provision['topic'];
  readonly status: Provision['status'];
  readonly cite: Provision['cite'];
  readonly sourceUrl: string;
}

export type Citations =
  | {
      readonly kind: 'ok';
      readonly date: string;
      readonly letterKind: LetterKind;
      readonly registerVersion: string;
      readonly citations: readonly Citation[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'DATE_INVALID' | 'DATE_BEFORE_REGISTER';
      readonly message: string;
    };

/** Permendag 18/2021, the first ban list with verified dates, is in force from this day. */
export const FIRST_DAY = '2021-11-19';

/** The law that a letter of this kind carries on this day: in force, citable, well attested. */
export function citationsFor(date: string, kind: LetterKind): Citations {
  if (!isDay(date)) {
    const message = `"${date}" bukan tanggal; tulis seperti 2026-11-24.`;
    return { kind: 'refused', code: 'DATE_INVALID', message };
  }
  if (date < FIRST_DAY) {
    const message = `Surat bertanggal sebelum 19 November 2021 tidak dapat dibuat: dasar hukum larangan impor pada tanggal itu belum terverifikasi.`;
    return { kind: 'refused', code: 'DATE_BEFORE_REGISTER', message };
  }
  const citations = register.flatMap((regulation) =>
    regulation.provisions
      .filter((provision) => provision.cite === 'core' && isCitable(provision, date, kind))
      .map((provision) => cite(regulation, provision, date)),
  );
  return { kind: 'ok', date, letterKind: kind, registerVersion, citations };
}

/** Whether the register lets a letter of this kind cite the provision on this day. */
export function isCitable(provision: Provision, date: string, kind: LetterKind): boolean {
  return (
    provision.letters.includes(registerKind(kind)) &&
    isInForce(provision, date) &&
    isAttested(provision)
  );
}

function isAttested({ cite, status }: Provision): boolean {
  if (cite === 'avoid') return false;
  return status === 'verified' || (status === 'reported' && cite === 'core');
}

function isInForce(provision: Provision, date: string): boolean {
  const { in_force_from: from, in_force_until: until } = provision;
  return from !== null && from <= date && (until === null || date <= until);
}

function cite(regulation: Regulation, provision: Provision, date: string): Citation {
  const pasal = citePasal(provision);
  const title = citeRegulation(regulation, date);
  return {
    provisionId: provision.id,
    regulationId: regulation.id,
    text: pasal === '' ? title : `${pasal} ${title}`,
    pasal,
    regulation: title,
    quote: withoutAmounts(provision.text_id, date),
    summary: provision.summary_id,
    topic: provision.topic,
    status: provision.status,
    cite: provision.cite,
    sourceUrl: provision.source_url,
  };
}

/** From this day UU 1/2026 replaced the fines that stand in the older laws. */
const FINES_REPLACED = '2026-01-02';

function withoutAmounts(quote: string, date: string): string {
  if (date < FINES_REPLACED) return quote;
  const fine = /\s*(?:dan\/atau|atau|dan)\s+(?:pidana )?denda[^.;]*?Rp[\d.,]+(?:\s*\([^)]*\))?/g;
  return quote.replace(fine, '').replace(/Rp[\d.,]+(?:\s*\([^)]*\))?/g, '…');
}

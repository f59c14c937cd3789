// Who may ask what of whom: the table that a letter's verbs, deadlines and consequences come from.
import type { LetterKind } from './kind.ts';

export const SENDERS = [
  'kementerian-umkm',
  'kementerian-koperasi-ukm',
  'kementerian-koperasi',
  'kementerian-perdagangan',
  'kementerian-komdigi',
] as const;
export type Sender = (typeof SENDERS)[number];

export const ADDRESSEES = ['platform', 'komdigi', 'kemendag'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export interface Authority {
  readonly kind: 'granted';
  /** The only verb of request that the letter may use of itself. */
  readonly kata: 'meminta' | 'memohon' | 'mengundang';
  /** A time that the sender asks for; none of these letters may call it statutory. */
  readonly tenggat: 'diminta' | 'tidak ada';
  /** Whose sanctions may be mentioned, always as theirs. */
  readonly sanksiMilik: readonly ('komdigi' | 'kemendag')[];
  readonly penandaTangan: 'pejabat' | 'menteri';
  /** Provisions that let the sender write this letter. */
  readonly dasar: readonly string[];
}

export type AuthorityOutcome =
  | Authority
  | { readonly kind: 'refused'; readonly code: 'SENDER_WITHOUT_AUTHORITY' | 'ADDRESSEE_WRONG' };

const UMKM = ['uu-20-2008.p13.1.e', 'uu-20-2008.p38.1', 'perpres-196-2024.tugas'];

const request: Authority = {
  kind: 'granted',
  kata: 'meminta',
  tenggat: 'diminta',
  sanksiMilik: [],
  penandaTangan: 'pejabat',
  dasar: UMKM,
};

interface Row {
  readonly addressee: Addressee;
  readonly authority: Authority;
}

/** The ministry for small enterprises coordinates and asks; it orders and sanctions nobody. */
const ROWS: Readonly<Record<LetterKind, Row>> = {
  permintaan: { addressee: 'platform', authority: request },
  teguran: {
    addressee: 'platform',
    authority: { ...request, sanksiMilik: ['komdigi', 'kemendag'] },
  },
  sanggahan: {
    addressee: 'platform',
    authority: { ...request, dasar: ['pp-80-2019.p22.2', 'uu-11-2008.p40.2b'] },
  },
  undangan: {
    addressee: 'platform',
    authority: {
      kind: 'granted',
      kata: 'mengundang',
      tenggat: 'diminta',
      sanksiMilik: [],
      penandaTangan: 'menteri',
      dasar: ['uu-20-2008.p38.1', 'pp-80-2019.p7.3'],
    },
  },
  'rujukan-komdigi': {
    addressee: 'komdigi',
    authority: {
      kind: 'granted',
      kata: 'memohon',
      tenggat: 'tidak ada',
      sanksiMilik: ['komdigi'],
      penandaTangan: 'menteri',
      dasar: ['permenkominfo-5-2020.p14.1.b', 'permenkominfo-5-2020.p16.1', 'pp-71-2019.p97.2'],
    },
  },
  'rujukan-kemendag': {
    addressee: 'kemendag',
    authority: {
      kind: 'granted',
      kata: 'memohon',
      tenggat: 'tidak ada',
      sanksiMilik: ['kemendag'],
      penandaTangan: 'menteri',
      dasar: ['pp-80-2019.p76.1', 'pp-80-2019.p80.2'],
    },
  },
};

const WRITERS: readonly Sender[] = ['kementerian-umkm', 'kementerian-koperasi-ukm'];

/** Whether a sender may write such a letter to such an addressee, and in which words. */
export function authorityFor(
  sender: Sender,
  kind: LetterKind,
  addressee: Addressee,
): AuthorityOutcome {
  if (!WRITERS.includes(sender)) return { kind: 'refused', code: 'SENDER_WITHOUT_AUTHORITY' };
  const row = ROWS[kind];
  return row.addressee === addressee ? row.authority : { kind: 'refused', code: 'ADDRESSEE_WRONG' };
}

/** To whom letters of a kind go: a referral never goes to the platform's mailbox. */
export function addresseeOf(kind: LetterKind): Addressee {
  return ROWS[kind].addressee;
}

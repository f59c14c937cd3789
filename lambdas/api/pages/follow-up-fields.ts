import type { LetterKind } from '#law/kind.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';

/** One thing that only people know; its name says where it stands among what the letter must know. */
export interface Field {
  readonly name: string;
  readonly type: 'text' | 'long' | 'url' | 'date' | 'moment' | 'choice';
  readonly required: boolean;
  readonly choices?: readonly string[];
}

export interface FieldGroup {
  /** Its heading, among the words of the pages. */
  readonly key: string;
  readonly fields: readonly Field[];
  /** Of the reasons on record, what these fields answer; people see it beside them. */
  readonly answers?: (reasons: readonly string[]) => string | null;
}

const must = (name: string, type: Field['type'], choices?: readonly string[]): Field => ({
  name,
  type,
  required: true,
  ...(choices && { choices }),
});
const may = (name: string, type: Field['type'], choices?: readonly string[]): Field => ({
  ...must(name, type, choices),
  required: false,
});

/** How a platform may have answered. */
const ANSWERS = ['surat elektronik', 'surat'];

const CHECK: FieldGroup = { key: 'pemeriksaan', fields: [must('pemeriksaan.pada', 'moment')] };

/** As many as a letter has room for; only the first must be there. */
const REASONS = [0, 1, 2].map((at): FieldGroup => {
  const field = at === 0 ? must : may;
  return {
    key: 'alasan',
    answers: (reasons) => reasons[at] ?? null,
    fields: [
      field(`alasan.${at}.jenis`, 'choice', REFUSAL_IDS),
      field(`alasan.${at}.bentuk`, 'choice', ['ringkasan', 'kutipan']),
      field(`alasan.${at}.pernyataan`, 'long'),
      field(`alasan.${at}.pernyataanInggris`, 'long'),
      field(`alasan.${at}.sumber`, 'text'),
    ],
  };
});

const REFERRAL: readonly FieldGroup[] = [
  CHECK,
  {
    key: 'penolakan-ringkas',
    answers: (reasons) => reasons.join('; ') || null,
    fields: [
      may('penolakan.bentuk', 'choice', ANSWERS),
      may('penolakan.nomor', 'text'),
      may('penolakan.tanggal', 'date'),
      may('penolakan.ringkasan', 'long'),
      may('penolakan.ringkasanInggris', 'long'),
    ],
  },
  { key: 'salinan', fields: [must('salinan.url', 'url'), must('salinan.sampai', 'date')] },
];

const FIELDS: Readonly<Partial<Record<LetterKind, readonly FieldGroup[]>>> = {
  teguran: [
    { key: 'tenggat', fields: [must('tenggatBerakhir', 'moment')] },
    CHECK,
    {
      key: 'jawaban',
      fields: [may('jawaban.rujukan', 'long'), may('jawaban.rujukanInggris', 'long')],
    },
  ],
  sanggahan: [
    {
      key: 'penolakan',
      fields: [
        must('penolakan.bentuk', 'choice', ANSWERS),
        may('penolakan.nomor', 'text'),
        must('penolakan.tanggal', 'date'),
      ],
    },
    ...REASONS,
  ],
  undangan: [
    {
      key: 'acara',
      fields: [
        must('acara.mulai', 'moment'),
        must('acara.zona', 'choice', ['WIB', 'WITA', 'WIT']),
        may('acara.tempat', 'text'),
        may('acara.tautan', 'url'),
        must('acara.pimpinan', 'text'),
        must('acara.pimpinanInggris', 'text'),
        must('acara.konfirmasi', 'date'),
      ],
    },
  ],
  'rujukan-komdigi': REFERRAL,
  'rujukan-kemendag': REFERRAL,
};

/** What a follow-up of this kind asks its drafter; nothing where a page asks for no such kind. */
export function fieldsOf(kind: LetterKind): readonly FieldGroup[] {
  return FIELDS[kind] ?? [];
}

/** Whether the drafter looked again and says which accounts are gone. */
export function asksWhatIsGone(kind: LetterKind): boolean {
  return fieldsOf(kind).includes(CHECK);
}

/** Fields, by their label, whose wording needs a hint. */
export const HINTED: readonly string[] = ['alasan.pernyataan'];

/** Fields that come several times say the same of each. */
export function labelOf(name: string): string {
  return name.replace(/\.\d\./, '.');
}

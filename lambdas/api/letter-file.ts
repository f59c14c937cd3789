import type { Letter, StoredFile } from '#cases/letter.ts';
import type { Bucket } from '#cases/ports/object-store.ts';

export const LETTER_FILES = [
  'konsep.pdf',
  'naskah.pdf',
  'surat.pdf',
  'lampiran.csv',
  'lampiran.json',
  'surat.eml',
] as const;

interface Download {
  readonly bucket: Bucket;
  readonly stored: StoredFile | null;
  readonly contentType: string;
}

/** Where a file of a letter is kept; `stored` is null as long as there is none. */
export function fileOf(letter: Letter, file: (typeof LETTER_FILES)[number]): Download {
  const pdf = 'application/pdf';
  switch (file) {
    case 'konsep.pdf':
      return { bucket: 'letters', stored: letter.draft, contentType: pdf };
    case 'naskah.pdf':
      return { bucket: 'letters', stored: letter.frozen, contentType: pdf };
    case 'surat.pdf':
      return { bucket: 'letters', stored: letter.final, contentType: pdf };
    case 'lampiran.csv':
      return { bucket: 'letters', stored: letter.annexCsv, contentType: 'text/csv; charset=utf-8' };
    case 'lampiran.json':
      return { bucket: 'letters', stored: letter.annexJson, contentType: 'application/json' };
    case 'surat.eml':
      return { bucket: 'mail', stored: letter.mime, contentType: 'message/rfc822' };
  }
}

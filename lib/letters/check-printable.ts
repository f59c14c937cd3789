import type { ItemFacts, LetterFacts } from './facts.ts';
import type { GateFinding } from './gate.ts';

/** The characters of a text that no font of the letters shows, each as `U+XXXX`. */
export type Unprintable = (text: string) => readonly string[];

/** What the annex prints of an item as somebody else wrote it. */
const FIELDS: Readonly<Record<string, (item: ItemFacts) => string>> = {
  'Nama akun': ({ akun }) => akun,
  'Nama tampilan': ({ displayName }) => displayName ?? '',
  'ID akun': ({ id }) => id,
  Tautan: ({ canonicalUrl }) => canonicalUrl,
  'Uraian temuan': ({ uraian }) => uraian,
  Harga: ({ price }) => price ?? '',
  'Nama berkas bukti': ({ evidence }) => evidence.map(({ name }) => name).join(' '),
};

/** Texts that would be printed with a code such as `[U+1F457]` in them; a person looks first. */
export function checkPrintable(facts: LetterFacts, unprintable: Unprintable): GateFinding[] {
  const { items, tujuan, penyelenggara, rincian } = facts;
  const ofItems = items.flatMap((item) =>
    Object.entries(FIELDS).flatMap(([field, read]) =>
      finding(field, unprintable(read(item)), item.itemNo),
    ),
  );
  const ofLetter = textsOf([tujuan, penyelenggara, rincian]).flatMap((text) =>
    finding(`Isian "${shorten(text)}"`, unprintable(text), null),
  );
  return [...ofItems, ...ofLetter];
}

function finding(field: string, codes: readonly string[], itemNo: number | null): GateFinding[] {
  if (codes.length === 0) return [];
  const named = codes.slice(0, NAMED).join(', ') + (codes.length > NAMED ? ', dan lainnya' : '');
  const message = `${field} memuat karakter yang tidak dapat dicetak (${named}) dan akan tercetak sebagai kode, misalnya [${codes[0]}]. Periksa apakah surat tetap jelas.`;
  return [{ gate: 'cetak', code: 'UNPRINTABLE', level: 'second-look', itemNo, message }];
}

const NAMED = 3;

/** Every text within a value, each once. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(textsOf))];
}

const SHOWN = 40;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}

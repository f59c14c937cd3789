import type { AnnexVerdict } from '#cases/verification.ts';
import type { PdfObjects } from './read-objects.ts';
import { bare, readText } from './read-text.ts';
import { type FoundAttachment, readAttachments } from './verify-attachments.ts';

const ANNEX = 'lampiran.json';
const SCHEMA = /^takedown-annex\//;

/** Whether the machine-readable list says what the pages say: its items, its number and the hashes in print. */
export function compareAnnexes(objects: PdfObjects): AnnexVerdict {
  const files = readAttachments(objects);
  const annex = files.find((file) => file.name === ANNEX);
  if (!annex) return 'none';
  const record = parse(annex);
  if (!record) return 'differ';
  const text = readText(objects);
  const printed = [...wordsOf(record), ...files.map((file) => file.sha256)];
  return standIn(text, printed) ? 'agree' : 'differ';
}

/** Items follow each other on paper too: each is first looked for after the one before it. */
function standIn(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const sought = bare(word);
    const ahead = text.indexOf(sought, from);
    const at = ahead < 0 ? text.indexOf(sought) : ahead;
    from = Math.max(at, 0);
    return at >= 0;
  });
}

interface AnnexRecord {
  readonly notice: { readonly reference_number: string | null };
  readonly items: readonly { readonly canonical_url: string }[];
  readonly counts: { readonly items: number };
}

function wordsOf({ notice, items }: AnnexRecord): string[] {
  const number = notice.reference_number === null ? [] : [notice.reference_number];
  return [...number, ...items.map((item) => item.canonical_url)];
}

/** Anything can stand in a file that somebody hands us. */
function parse({ bytes }: FoundAttachment): AnnexRecord | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isAnnex(value) ? value : null;
  } catch {
    return null;
  }
}

function isAnnex(value: unknown): value is AnnexRecord {
  const { schema, notice, items, counts } = Object(value);
  const number: unknown = notice?.reference_number;
  return (
    SCHEMA.test(String(schema)) &&
    (number === null || typeof number === 'string') &&
    Array.isArray(items) &&
    counts?.items === items.length &&
    items.every((item) => typeof item?.canonical_url === 'string')
  );
}

import { type Image, inspectImage, type RefusedImage } from './inspect-image.ts';
import type { EvidenceFile } from './sheet.ts';

/** One file with what its first bytes say about it. */
export interface Inspected {
  readonly file: EvidenceFile;
  readonly verdict: Image | RefusedImage;
}

/** The evidence files that came with a list; a file counts as used once a row has it. */
export interface EvidencePool {
  /** The file that a row names: its full name, or its name without the extension if that is clear. */
  take(name: string): Inspected | null;
  /** Files named after a row (`baris-12.png`) or after the list's own numbering (`12.png`). */
  takeFor(place: { readonly row: number; readonly no: string }): Inspected[];
  unused(): string[];
}

const ROW_NAME = /^(?:baris|row)[ _-]*0*(\d+)(?:[ _-]?[a-z]|[ _-]\d+)?$/u;
const NUMBER_NAME = /^(?:no(?:mor)?[ ._-]*)?0*(\d+)(?:[ _-]?[a-z]|[ _-]\d+)?$/u;

/** With several tables, `12.png` could mean a row of each: then names alone decide. */
export function evidencePool(
  files: readonly EvidenceFile[],
  options: { readonly byRow: boolean },
): EvidencePool {
  const used = new Set<EvidenceFile>();
  const byName = Map.groupBy(files, ({ name }) => baseName(name));
  const byStem = Map.groupBy(files, ({ name }) => stem(name));
  const byRow = Map.groupBy(files, ({ name }) => ROW_NAME.exec(stem(name))?.[1]);
  const byNumber = Map.groupBy(files, ({ name }) => NUMBER_NAME.exec(stem(name))?.[1]);
  const inspect = (file: EvidenceFile): Inspected => {
    used.add(file);
    return { file, verdict: inspectImage(file.bytes) };
  };
  return {
    take: (name) => {
      const exact = byName.get(baseName(name)) ?? [];
      const [file, ...others] = exact.length > 0 ? exact : (byStem.get(normal(name)) ?? []);
      return file && others.length === 0 ? inspect(file) : null;
    },
    takeFor: ({ row, no }) => {
      if (!options.byRow) return [];
      const number = /^0*(\d+)\.?$/u.exec(no)?.[1];
      const own = byRow.get(String(row)) ?? [];
      const numbered = number === undefined ? [] : (byNumber.get(number) ?? []);
      return [...own, ...numbered].filter((file) => !used.has(file)).map(inspect);
    },
    unused: () => files.filter((file) => !used.has(file)).map(({ name }) => name),
  };
}

function baseName(name: string): string {
  return normal(name).replace(/^.*[/\\]/u, '');
}

function stem(name: string): string {
  return baseName(name).replace(/\.[a-z0-9]{1,5}$/u, '');
}

function normal(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

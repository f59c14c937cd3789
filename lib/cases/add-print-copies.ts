import type { Evidence, Item } from '#accounts/item.ts';
import type { EvidenceFile } from '#accounts/sheet.ts';
import type { Hasher } from './ports/ids.ts';
import type { PrintCopy } from './ports/press.ts';
import type { NewFile } from './store-file.ts';

/** A small copy of a screenshot; null for one that cannot be shown. */
export type MakePrintCopy = (picture: Uint8Array) => PrintCopy | null;

interface Copying {
  readonly folder: string;
  readonly hasher: Hasher;
  readonly makePrintCopy: MakePrintCopy;
}

type Print = NonNullable<NonNullable<Evidence['picture']>['print']>;

const EXTENSION = 'cetak.jpg';
/** Several letters show fewer; the time of the intake is bounded by it. */
const MOST_COPIES = 240;

/** Items whose pictures name their copies for the page, and those copies; what is no picture stays as it is. */
export function addPrintCopies(
  items: readonly Item[],
  files: readonly EvidenceFile[],
  copying: Copying,
): { readonly items: Item[]; readonly files: NewFile[] } {
  const bytesOf = new Map(files.map(({ sha256, bytes }) => [sha256, bytes]));
  const made = new Map<string, Print | null>();
  const copies: NewFile[] = [];
  const printOf = (sha256: string): Print | null => {
    const known = made.get(sha256);
    if (known !== undefined) return known;
    const bytes = made.size < MOST_COPIES ? bytesOf.get(sha256) : undefined;
    const copy = bytes ? copying.makePrintCopy(bytes) : null;
    const file = copy && newFile(copying.folder, copy.bytes);
    if (file) copies.push(file);
    const print = copy && describe(copying, copy);
    made.set(sha256, print);
    return print;
  };
  return { items: items.map((item) => withPrints(item, printOf)), files: copies };
}

function withPrints(item: Item, printOf: (sha256: string) => Print | null): Item {
  const evidence = item.evidence.map((piece): Evidence => {
    const { picture, sha256 } = piece;
    if (!picture || picture.print || sha256 === undefined) return piece;
    const print = printOf(sha256);
    return print ? { ...piece, picture: { ...picture, print } } : piece;
  });
  return { ...item, evidence };
}

function newFile(folder: string, bytes: Uint8Array): NewFile {
  return { bucket: 'letters', folder, extension: EXTENSION, contentType: 'image/jpeg', bytes };
}

function describe({ folder, hasher }: Copying, { bytes, width, height }: PrintCopy): Print {
  const sha256 = hasher.sha256(bytes);
  return { key: `${folder}/${sha256}.${EXTENSION}`, sha256, bytes: bytes.length, width, height };
}

import type { Merge, Sheet } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import type { Archive } from './archive.ts';
import { parseArea } from './cell-reference.ts';
import type { PlainCell } from './cell-value.ts';
import { layLinks } from './lay-links.ts';
import { MAX_COLUMNS } from './limits.ts';
import { readPictures } from './read-pictures.ts';
import { attribute, readXml } from './read-xml.ts';
import { readRelationships } from './relationships.ts';
import { createRowBuilder } from './row-builder.ts';

export interface WorkbookParts {
  readonly archive: Archive;
  readonly strings: readonly PlainCell[];
  readonly isDateStyle: (style: number) => boolean;
  readonly date1904: boolean;
}

/** One sheet as the file holds it: rows, merged areas, hyperlinks, hidden parts, pictures. */
export function readWorksheet(parts: WorkbookParts, part: string): Omit<Sheet, 'name' | 'hidden'> {
  const rows = createRowBuilder(parts);
  const merges: Merge[] = [];
  const hyperlinks: { area: Merge; id: string }[] = [];
  const hiddenColumns: number[] = [];
  let drawing = '';
  readXml(parts.archive, part, {
    open: (name, attributes) => {
      rows.open(name, attributes);
      if (name === 'mergeCell') merges.push(...areaOf(attributes['ref'], part));
      if (name === 'col') hiddenColumns.push(...hiddenIn(attributes));
      if (name === 'drawing') drawing = attribute(attributes, 'id');
      if (name === 'hyperlink') {
        const id = attribute(attributes, 'id');
        hyperlinks.push(...areaOf(attributes['ref'], part).map((area) => ({ area, id })));
      }
    },
    text: rows.text,
    close: rows.close,
  });
  const relationships = readRelationships(parts.archive, part);
  const links = hyperlinks.flatMap(({ area, id }) => {
    // A place inside the workbook has no outside target and leads to no account.
    const target = relationships.find((one) => one.id === id && one.external);
    return target ? [{ area, target: target.target }] : [];
  });
  return {
    rows: layLinks(rows.done(), links),
    merges,
    pictures: readPictures(parts.archive, relationships.find(({ id }) => id === drawing)?.target),
    hiddenColumns,
  };
}

function areaOf(reference: string | undefined, part: string): Merge[] {
  const area = parseArea(reference ?? '');
  if (!area) throw new TeguranError('WORKBOOK_DAMAGED', { part });
  return [area];
}

function hiddenIn(attributes: Readonly<Record<string, string>>): number[] {
  if (!/^(?:1|true)$/u.test(attributes['hidden'] ?? '')) return [];
  const first = Number(attributes['min']) - 1;
  const last = Math.min(Number(attributes['max']) - 1, MAX_COLUMNS - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

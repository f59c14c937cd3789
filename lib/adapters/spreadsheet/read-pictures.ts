import { createHash } from 'node:crypto';
import type { Picture } from '#accounts/sheet.ts';
import type { Archive } from './archive.ts';
import { attribute, readXml } from './read-xml.ts';
import { readRelationships } from './relationships.ts';

interface Anchor {
  readonly row: number;
  readonly id: string;
}

/** Pictures that float over the sheet, each with the row that its upper left corner is tied to. */
export function readPictures(archive: Archive, drawing: string | undefined): Picture[] {
  if (drawing === undefined || !archive.has(drawing)) return [];
  const targets = new Map(readRelationships(archive, drawing).map((one) => [one.id, one]));
  return readAnchors(archive, drawing).flatMap(({ row, id }) => {
    const target = targets.get(id);
    if (!target || target.external || !archive.has(target.target)) return [];
    return [readPicture(archive, row, target.target)];
  });
}

function readPicture(archive: Archive, row: number, part: string): Picture {
  const bytes = archive.bytes(part);
  const file = part.slice(part.lastIndexOf('/') + 1);
  return {
    row,
    name: `baris-${row}-${file}`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** An anchor without a row, tied to the page instead, belongs to no row of the list. */
function readAnchors(archive: Archive, drawing: string): Anchor[] {
  const anchors: Anchor[] = [];
  let row: number | null = null;
  let inFrom = false;
  let inRow = false;
  readXml(archive, drawing, {
    open: (name, attributes) => {
      if (/^(?:twoCell|oneCell|absolute)Anchor$/u.test(name)) row = null;
      if (name === 'from') inFrom = true;
      inRow = inFrom && name === 'row';
      if (name === 'blip' && row !== null)
        anchors.push({ row, id: attribute(attributes, 'embed') });
    },
    text: (text) => {
      if (inRow) row = Number(text) + 1;
    },
    close: (name) => {
      if (name === 'from') inFrom = false;
      inRow = false;
    },
  });
  return anchors;
}

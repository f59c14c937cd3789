import type { Archive } from './archive.ts';
import { type PlainCell, textCell } from './cell-value.ts';
import { readXml } from './read-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** The texts that cells refer to by number; runs are joined and reading aids left out. */
export function readSharedStrings(archive: Archive, part: string | undefined): PlainCell[] {
  if (part === undefined) return [];
  const strings: PlainCell[] = [];
  let text = '';
  let isText = false;
  let isReadingAid = false;
  readXml(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReadingAid = true;
      isText = name === 't' && !isReadingAid;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === 'rPh') isReadingAid = false;
      if (name === 'si') strings.push(textCell(unescapeText(text)));
      isText = false;
    },
  });
  return strings;
}

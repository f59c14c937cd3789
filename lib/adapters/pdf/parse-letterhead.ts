import type { Letterhead } from '#typeset/block.ts';
import { classOf, elementsOf, expectTag, invalid, type MarkupElement } from './markup-element.ts';
import { parseEmblem } from './parse-figure.ts';
import { parseText } from './parse-inline.ts';

const KOP_LINES = ['kop-instansi', 'kop-unit', 'kop-alamat'] as const;

export function parseLetterhead(element: MarkupElement, path: string): Letterhead {
  classOf(element, ['kop'], ['data-garis']);
  const rulePt = Number(element.attributes['data-garis'] ?? '2.25');
  if (!(rulePt > 0 && rulePt < 10)) throw invalid(element, 'data-garis is no thickness in points');
  const [first, ...rest] = elementsOf(element);
  const emblem = first?.tag === 'img' ? parseEmblem(first) : null;
  const lines = (first && emblem === null ? [first, ...rest] : rest).map((line) => {
    expectTag(line, 'p');
    const size = KOP_LINES.indexOf(classOf(line, KOP_LINES) as (typeof KOP_LINES)[number]);
    return { size: size as 0 | 1 | 2, text: parseText(line) };
  });
  return { kind: 'letterhead', path, rulePt, emblem, lines };
}

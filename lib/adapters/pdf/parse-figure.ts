import type { Emblem, Figure, Figures, Picture, Text } from '#typeset/block.ts';
import {
  classOf,
  elementsOf,
  expectTag,
  invalid,
  type MarkupElement,
  pathOf,
} from './markup-element.ts';
import { parseText } from './parse-inline.ts';

/** A picture is named by the hash of its bytes; an address would be fetched from somewhere. */
const SOURCE = /^(?:bukti|logo):([0-9a-f]{64})$/;
const EMBLEMS = ['logo', 'lambang'];

/** A figure of its own, or several side by side. */
export function parseFigures(element: MarkupElement): Figures {
  const path = pathOf(element);
  if (element.tag === 'figure') return { kind: 'figures', path, figures: [parseFigure(element)] };
  const figures = elementsOf(element).map(parseFigure);
  if (figures.length === 0) throw invalid(element, 'there is no figure');
  return { kind: 'figures', path, figures };
}

function parseFigure(element: MarkupElement): Figure {
  expectTag(element, 'figure');
  classOf(element, ['gambar'], ['data-lebar', 'data-tinggi']);
  const [image, caption, more] = elementsOf(element);
  if (!image || more) throw invalid(element, 'a figure holds one img and at most one figcaption');
  expectTag(image, 'img');
  classOf(image, [''], ['src', 'alt', 'width', 'height']);
  return {
    path: pathOf(element),
    ...parsePicture(image),
    widthPx: lengthOf(image, 'width'),
    heightPx: lengthOf(image, 'height'),
    maxWidthMm: 'data-lebar' in element.attributes ? lengthOf(element, 'data-lebar') : null,
    maxHeightMm: 'data-tinggi' in element.attributes ? lengthOf(element, 'data-tinggi') : null,
    caption: caption ? parseCaption(caption) : [],
  };
}

function parseCaption(element: MarkupElement): Text[] {
  expectTag(element, 'figcaption');
  classOf(element);
  return elementsOf(element).map((line) => {
    expectTag(line, 'p');
    classOf(line);
    return parseText(line);
  });
}

/** The logo of an office, or the emblem above a minister's own letterhead. */
export function parseEmblem(element: MarkupElement): Emblem {
  expectTag(element, 'img');
  const kind = classOf(element, EMBLEMS, ['src', 'alt', 'data-lebar', 'data-tinggi']);
  return {
    ...parsePicture(element),
    place: kind === 'logo' ? 'left' : 'above',
    widthMm: lengthOf(element, 'data-lebar'),
    heightMm: lengthOf(element, 'data-tinggi'),
  };
}

function parsePicture(image: MarkupElement): Picture {
  const source = SOURCE.exec(image.attributes['src'] ?? '')?.[1];
  if (source === undefined) throw invalid(image, 'src names no picture by its hash');
  const alt = image.attributes['alt']?.trim() ?? '';
  if (alt === '') throw invalid(image, 'alt does not say what the picture shows');
  return { source, alt };
}

function lengthOf(element: MarkupElement, name: string): number {
  const value = Number(element.attributes[name] ?? '');
  if (!(value > 0 && value < 100_000)) throw invalid(element, `${name} is no length`);
  return value;
}

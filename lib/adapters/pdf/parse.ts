import type { Document, Section, Text } from '#typeset/block.ts';
import {
  classOf,
  elementsOf,
  expectTag,
  invalid,
  type MarkupElement,
  pathOf,
  readMarkup,
} from './markup-element.ts';
import { parseBlock } from './parse-block.ts';
import { parseText } from './parse-inline.ts';

const SECTIONS = ['surat', 'lampiran', 'terjemahan'];

/** Markup of a letter → the tree that typesetting starts from; whatever is not in the subset throws. */
export function parseLetter(markup: string, mark: string | null = null): Document {
  const root = readMarkup(markup);
  expectTag(root, 'article');
  classOf(root, [''], ['lang']);
  const sections: Section[] = [];
  const footers: MarkupElement[] = [];
  for (const part of elementsOf(root)) {
    expectTag(part, 'section', 'footer');
    if (part.tag === 'footer') footers.push(part);
    else sections.push(parseSection(part, footers));
  }
  const [footer, second] = footers;
  if (second) throw invalid(second, 'a second footer');
  if (sections.length === 0) throw invalid(root, 'there is no section');
  return {
    lang: root.attributes['lang'] ?? 'id',
    sections,
    footer: footer ? parseFooter(footer) : [],
    mark,
  };
}

function parseSection(element: MarkupElement, footers: MarkupElement[]): Section {
  const kind = classOf(element, SECTIONS, ['data-orientation', 'data-terjemahan', 'lang']);
  const orientation = element.attributes['data-orientation'] ?? 'portrait';
  if (orientation !== 'portrait' && orientation !== 'landscape') {
    throw invalid(element, `orientation "${orientation}" is unknown`);
  }
  const blocks: MarkupElement[] = [];
  for (const part of elementsOf(element)) (part.tag === 'footer' ? footers : blocks).push(part);
  return {
    path: pathOf(element),
    lang: element.attributes['lang'] ?? null,
    orientation,
    catchwords: kind === 'surat',
    blocks: blocks.map(parseBlock),
  };
}

function parseFooter(element: MarkupElement): Text[] {
  classOf(element, ['kaki']);
  return elementsOf(element).map((line) => {
    expectTag(line, 'p');
    classOf(line, [''], ['lang']);
    const lang = line.attributes['lang'];
    const text = parseText(line);
    return lang === undefined ? text : text.map((span) => ({ lang, ...span }));
  });
}

import type { Span, Text } from '#typeset/block.ts';
import { classOf, expectTag, invalid, type MarkupElement } from './markup-element.ts';

type Style = Omit<Span, 'text'>;

const BLANKS = /[ \t\n\r\f]+/g;
const UNEVEN_BLANKS = /[\t\n\r\f]| {2}/;
const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

/** The running text of an element: blanks collapsed as a browser would, `\n` for each line break. */
export function parseText(
  element: MarkupElement,
  children: readonly (MarkupElement | string)[] = element.children,
): Text {
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') {
    const text = spaced(only).trim();
    return text === '' ? [] : [{ text }];
  }
  const spans: Span[] = [];
  for (const child of children) collect(child, {}, spans);
  return collapse(spans);
}

/** Nearly all text is spaced well as it is. */
function spaced(text: string): string {
  return UNEVEN_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text;
}

function collect(child: MarkupElement | string, style: Style, spans: Span[]): void {
  if (typeof child === 'string') {
    spans.push({ ...style, text: spaced(child) });
    return;
  }
  expectTag(child, 'em', 'strong', 'span', 'a', 'br', 'code');
  if (child.tag === 'br') {
    classOf(child);
    spans.push({ ...style, text: '\n' });
    return;
  }
  const inner = { ...style, ...styleOf(child) };
  for (const each of child.children) collect(each, inner, spans);
}

function styleOf(element: MarkupElement): Style {
  switch (element.tag) {
    case 'em':
      classOf(element, [''], ['lang']);
      return { italic: true, ...langOf(element) };
    case 'strong':
      classOf(element, [''], ['lang']);
      return { bold: true, ...langOf(element) };
    case 'code':
      classOf(element);
      return { code: true };
    case 'a':
      classOf(element, [''], ['href']);
      return { href: hrefOf(element) };
    default:
      classOf(element, [''], ['lang']);
      return langOf(element);
  }
}

function langOf(element: MarkupElement): { lang?: string } {
  const lang = element.attributes['lang'];
  if (lang === undefined) return {};
  if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(lang))
    throw invalid(element, `language "${lang}" is unknown`);
  return { lang };
}

/** Only addresses that a reader can be sent to; a PDF holds them in ASCII. */
function hrefOf(element: MarkupElement): string {
  const url = URL.parse(element.attributes['href'] ?? '');
  if (!url || !SCHEMES.has(url.protocol))
    throw invalid(element, 'href is no https, http or mailto');
  return url.href;
}

/** Removes blanks at the edges, around line breaks and next to other blanks. */
function collapse(spans: readonly Span[]): Text {
  const kept: Span[] = [];
  let blankBefore = true;
  for (const span of spans) {
    if (span.text === '\n') {
      trimEnd(kept);
      kept.push(span);
      blankBefore = true;
      continue;
    }
    const text: string = blankBefore ? span.text.replace(/^ /, '') : span.text;
    if (text === '') continue;
    kept.push({ ...span, text });
    blankBefore = text.endsWith(' ');
  }
  trimEnd(kept);
  return kept;
}

function trimEnd(spans: Span[]): void {
  let last = spans.at(-1);
  while (last?.text.endsWith(' ')) {
    spans.pop();
    const text = last.text.slice(0, -1);
    if (text !== '') spans.push({ ...last, text });
    last = spans.at(-1);
  }
}

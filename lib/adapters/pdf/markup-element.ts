// Markup → elements. HTML parsers forgive; a legal letter must not lose text silently, so this one does not.
import { Parser } from 'htmlparser2';
import { TeguranError } from '#errors.ts';

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupElement | string)[];
  readonly parent: MarkupElement | null;
}

const VOID = new Set(['br', 'img']);
const NO_BLANK = /\S/;

/** Reads markup into a tree with a single root; unbalanced tags, comments and stray text throw. */
export function readMarkup(markup: string): MarkupElement {
  const top: MarkupElement = { tag: '', attributes: {}, children: [], parent: null };
  let open = top;
  const parser = new Parser({
    onopentag(tag, attributes, isImplied) {
      if (isImplied) throw invalid(open, `<${tag}> appears from nowhere`);
      const element: MarkupElement = { tag, attributes, children: [], parent: open };
      open.children.push(element);
      open = element;
    },
    ontext(text) {
      // Entities arrive as pieces of their own; a word must stay one word.
      const last = open.children.at(-1);
      if (typeof last === 'string') open.children[open.children.length - 1] = last + text;
      else open.children.push(text);
    },
    onclosetag(tag, isImplied) {
      if (isImplied && !VOID.has(tag)) throw invalid(open, `<${tag}> is not closed`);
      if (open.tag !== tag || !open.parent) throw invalid(open, `</${tag}> closes nothing`);
      open = open.parent;
    },
    oncomment: () => refuse(open, 'comments are not allowed'),
    onprocessinginstruction: () => refuse(open, 'declarations are not allowed'),
  });
  parser.end(markup);
  const [root, ...rest] = elementsOf(top);
  if (!root || rest.length > 0) throw invalid(top, 'expected exactly one root element');
  return root;
}

function refuse(at: MarkupElement, problem: string): never {
  throw invalid(at, problem);
}

/** The child elements of one that holds blocks; text between them throws. */
export function elementsOf(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter((child): child is MarkupElement => {
    if (typeof child !== 'string') return true;
    if (NO_BLANK.test(child)) throw invalid(parent, 'text outside a block');
    return false;
  });
}

export function invalid(at: MarkupElement, problem: string): TeguranError {
  return new TeguranError('MARKUP_INVALID', { path: pathOf(at), problem });
}

/** Where an element stands, such as `section[1]/table[1]/tbody[1]/tr[34]`. */
export function pathOf(element: MarkupElement): string {
  const steps: string[] = [];
  for (let each: MarkupElement | null = element; each?.parent; each = each.parent) {
    const { tag, parent } = each;
    const alike = parent.children.filter((child) => typeof child !== 'string' && child.tag === tag);
    steps.unshift(`${tag}[${alike.indexOf(each) + 1}]`);
  }
  return steps.join('/');
}

/** The single class of an element, or ''; one that is not allowed throws, as does any unknown attribute. */
export function classOf(
  element: MarkupElement,
  classes: readonly string[] = [''],
  attributes: readonly string[] = [],
): string {
  for (const name of Object.keys(element.attributes)) {
    if (name !== 'class' && !attributes.includes(name)) {
      throw invalid(element, `attribute "${name}" is unknown`);
    }
  }
  const name = element.attributes['class'] ?? '';
  if (!classes.includes(name)) throw invalid(element, `class "${name}" is unknown here`);
  return name;
}

/** Throws unless the element is one of the given tags. */
export function expectTag(element: MarkupElement, ...tags: string[]): void {
  if (!tags.includes(element.tag)) {
    throw invalid(element, `<${element.tag}> is not allowed here; allowed: ${tags.join(', ')}`);
  }
}

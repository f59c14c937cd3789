import { createHash } from 'node:crypto';
import Handlebars from 'handlebars/runtime.js';
import { TeguranError } from '#errors.ts';
import { guardView } from './guard-view.ts';

export type Fill = (view: object) => string;

export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** Texts and what Handlebars made of them ahead of time, by the same names. */
export interface FrozenSet {
  readonly files: readonly TemplateFile[];
  readonly specs: Readonly<Record<string, TemplateSpecification>>;
}

/** Templates that belong together; the version changes with every byte of every one. */
export interface TemplateSet {
  readonly version: string;
  readonly files: readonly TemplateFile[];
  find(name: string): Fill;
}

/** Makes a frozen set ready to fill; no compiler of templates is on board. */
export function openSet({ files, specs }: FrozenSet): TemplateSet {
  const handlebars = Handlebars.create();
  const filled = new Map<string, Fill>();
  for (const [name, spec] of Object.entries(specs)) {
    const template = handlebars.template(spec);
    const partial = /^letters\/partials\/(.+)\.hbs$/.exec(name)?.[1];
    if (partial) handlebars.registerPartial(partial, template);
    else filled.set(name, template);
  }
  return { version: versionOf(files), files, find: (name) => fillNamed(filled, name) };
}

/** The same texts under the same names always have the same version. */
export function versionOf(files: readonly TemplateFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

function fillNamed(filled: ReadonlyMap<string, Fill>, name: string): Fill {
  const fill = filled.get(name);
  if (!fill) throw new TeguranError('TEMPLATE_INVALID', { template: name, problem: 'tidak ada' });
  return (view) => {
    try {
      return fill(guardView(view) as object);
    } catch (cause) {
      if (cause instanceof TeguranError) throw cause;
      const message = cause instanceof Error ? cause.message : '';
      const field = /^"(.+?)" not defined/.exec(message)?.[1] ?? name;
      throw new TeguranError('TEMPLATE_FIELD_MISSING', { field }, { cause });
    }
  };
}

import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { TeguranError } from '#errors.ts';
import { guardView } from './guard-view.ts';

export type Fill = (view: object) => string;

export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** Templates that belong together; the version changes with every byte of every one. */
export interface TemplateSet {
  readonly version: string;
  readonly files: readonly TemplateFile[];
  find(name: string): Fill;
}

// A field that is not there is an error, never an empty place on paper; no helper but the known.
const OPTIONS: Parameters<typeof Handlebars.compile>[1] = {
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
};

/** Compiles every template at once: a mistake in one stops the program at start. */
export function compileSet(files: readonly TemplateFile[]): TemplateSet {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Fill>();
  for (const { name, text } of files) {
    const options = { ...OPTIONS, noEscape: !isMarkup(name) };
    checkText(handlebars, name, text, options);
    const partial = /^letters\/partials\/(.+)\.hbs$/.exec(name)?.[1];
    if (partial) handlebars.registerPartial(partial, handlebars.compile(text, options));
    else compiled.set(name, handlebars.compile(text, options));
  }
  return { version: versionOf(files), files, find: (name) => fillNamed(compiled, name) };
}

/** The same texts under the same names always have the same version. */
export function versionOf(files: readonly TemplateFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

function checkText(
  handlebars: typeof Handlebars,
  template: string,
  text: string,
  options: object,
): void {
  if (text.includes('{{{') || /\{\{~?&/.test(text)) {
    const problem = 'nilai tanpa pelolosan (tiga kurung kurawal atau &) tidak diizinkan';
    throw new TeguranError('TEMPLATE_INVALID', { template, problem });
  }
  try {
    handlebars.precompile(text, options);
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new TeguranError('TEMPLATE_INVALID', { template, problem }, { cause });
  }
}

/** Subjects and plain text are no markup: escaping would show. */
function isMarkup(name: string): boolean {
  return name.startsWith('letters/') || name.endsWith('.html.hbs');
}

function fillNamed(compiled: ReadonlyMap<string, Fill>, name: string): Fill {
  const fill = compiled.get(name);
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

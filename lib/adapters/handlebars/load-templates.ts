import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { TeguranError } from '#errors.ts';

type Fill = (view: object) => string;

export interface Templates {
  /** Changes with every byte of every template. */
  readonly version: string;
  find(name: string): Fill;
}

// A field that is not there is an error, never an empty place on paper; no helper but the known.
const OPTIONS: Parameters<typeof Handlebars.compile>[1] = {
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
};

/** Reads and compiles every template below a folder, once. */
export function loadTemplates(folder: string): Templates {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readText(join(folder, name)) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Fill>();
  for (const { name, text } of files) {
    if (text.includes('{{{'))
      throw new TeguranError('TEMPLATE_INVALID', {
        template: name,
        problem: 'kurung kurawal tiga tidak diizinkan',
      });
    const partial = /^letters\/partials\/(.+)\.hbs$/.exec(name)?.[1];
    if (partial) handlebars.registerPartial(partial, handlebars.compile(text, OPTIONS));
    else compiled.set(name, handlebars.compile(text, { ...OPTIONS, noEscape: !isMarkup(name) }));
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, find: (name) => fillNamed(compiled, name) };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
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
      return fill(view);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : '';
      const field = /^"(.+?)" not defined/.exec(message)?.[1] ?? name;
      throw new TeguranError('TEMPLATE_FIELD_MISSING', { field }, { cause });
    }
  };
}

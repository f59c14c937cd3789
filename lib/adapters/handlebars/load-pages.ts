import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars, { type HelperOptions } from 'handlebars';
import type { Language, Pages, Texts } from '#cases/pages.ts';
import { TeguranError } from '#errors.ts';
import { createTexts } from './texts.ts';

type Fill = (view: object) => string;

/** Reads the templates of the pages and the texts in them, once; everything shown is escaped. */
export function loadPages(folder: string): Pages {
  const texts = createTexts(JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8')));
  const handlebars = Handlebars.create();
  const helpers = helpersOf(texts);
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const options: Parameters<typeof Handlebars.compile>[1] = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    preventIndent: true,
  };
  const compiled = new Map<string, Fill>();
  for (const [name, text] of readTemplates(folder)) {
    const partial = /^partials\/(.+)$/.exec(name)?.[1];
    if (partial) handlebars.registerPartial(partial, handlebars.compile(text, options));
    else compiled.set(name, handlebars.compile(text, options));
  }
  return { texts, print: (name, language, view) => fill(compiled, name)({ ...view, language }) };
}

function readTemplates(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((file) => {
      const name = file.replaceAll('\\', '/').slice(0, -'.hbs'.length);
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes('{{{')) return [name, text];
      const problem = 'kurung kurawal tiga tidak diizinkan';
      throw new TeguranError('TEMPLATE_INVALID', { template: name, problem });
    });
}

function fill(compiled: ReadonlyMap<string, Fill>, name: string): Fill {
  const found = compiled.get(name);
  if (!found) throw new TeguranError('TEMPLATE_INVALID', { template: name, problem: 'tidak ada' });
  return found;
}

/** What templates may call: words from the catalogue, dates and numbers as people write them. */
function helpersOf(texts: Texts) {
  const languageOf = (options: HelperOptions): Language =>
    (options.data as { root: { language: Language } }).root.language;
  return {
    t: (...words: unknown[]) => {
      const options = words.pop() as HelperOptions;
      return texts.say(words.join('.'), languageOf(options), options.hash);
    },
    angka: (value: number, options: HelperOptions) => texts.number(value, languageOf(options)),
    tanggal: (day: string, options: HelperOptions) => texts.day(day, languageOf(options)),
    waktu: (instant: string, options: HelperOptions) => texts.instant(instant, languageOf(options)),
    sama: (one: unknown, other: unknown) => one === other,
  };
}

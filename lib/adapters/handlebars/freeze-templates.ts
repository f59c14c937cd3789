import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { TeguranError } from '#errors.ts';
import { frozenPath, readFiles, VERSIONS_FOLDER } from './load-templates.ts';
import { type TemplateFile, versionOf } from './template-set.ts';

/** Compiles the present templates and keeps them with their texts, for as long as letters name them. */
export function freezeTemplates(folder: string): string {
  const files = readFiles(folder);
  const version = versionOf(files);
  const source = freezeSet(files);
  mkdirSync(join(folder, VERSIONS_FOLDER), { recursive: true });
  writeFileSync(frozenPath(folder, version), source);
  return version;
}

/** A set as the text of a CommonJS module: loaded at once, without a compiler. */
export function freezeSet(files: readonly TemplateFile[]): string {
  const specs = files.map(({ name, text }) => `${JSON.stringify(name)}: ${precompile(name, text)}`);
  return [
    '// Made by `npm run templates:freeze`; not edited by hand.',
    `exports.files = ${JSON.stringify(files, null, 1)};`,
    `exports.specs = {\n${specs.join(',\n')}\n};`,
    '',
  ].join('\n');
}

// A field that is not there is an error, never an empty place on paper; no helper but the known.
const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true };

function precompile(template: string, text: string): string {
  if (text.includes('{{{') || /\{\{~?&/.test(text)) {
    const problem = 'nilai tanpa pelolosan (tiga kurung kurawal atau &) tidak diizinkan';
    throw new TeguranError('TEMPLATE_INVALID', { template, problem });
  }
  try {
    return String(Handlebars.precompile(text, { ...OPTIONS, noEscape: !isMarkup(template) }));
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new TeguranError('TEMPLATE_INVALID', { template, problem }, { cause });
  }
}

/** Subjects and plain text are no markup: escaping would show. */
function isMarkup(name: string): boolean {
  return name.startsWith('letters/') || name.endsWith('.html.hbs');
}

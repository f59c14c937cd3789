// Blots out what is not the writer's own running text, keeping every position where it was.

const BLOT = '\u25AF';

/** What stands between quotation marks is somebody else's wording. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"\n]*"/g;
const ADDRESSES =
  /https?:\/\/[^\s<>"“”)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?=\d*[a-f])[0-9a-f]{12,64}\b/g;

/** Identifiers, links and words marked as foreign. */
const MARKED = /<(code|a|em)\b[^>]*>[\s\S]*?<\/\1>/g;
const TAGS = /<[^>]*>/g;
const EXPRESSIONS = /\{\{[^}]*\}\}/g;

/** Text of the same length in which only words that a rule may judge are left. */
export function maskText(text: string): string {
  return [QUOTED, ADDRESSES].reduce(blot, text);
}

/** The same for markup and templates: tags become blanks, fields and identifiers become blots. */
export function maskMarkup(markup: string): string {
  const fields = [MARKED, EXPRESSIONS].reduce(blot, markup);
  return maskText(fields.replace(TAGS, (tag) => ' '.repeat(tag.length)));
}

function blot(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, BLOT));
}

// The words of a filled letter without its markup: what lint, parity and golden texts look at.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};

/** One line per block, in reading order. */
export function letterText(markup: string): string {
  return markup
    .replaceAll('\n', ' ')
    .replace(/<\/?(?:p|h1|h2|li|dd|tr|section|article|footer|div|dl|ol|header)\b[^>]*>|<br>/g, '\n')
    .replace(/<\/dt>\s*\n?/g, ' : ')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The text of the sections of one class: `surat`, `lampiran`, `terjemahan`. */
export function sectionText(markup: string, kind: string): string {
  const sections = markup.match(/<section class="\w+"[\s\S]*?<\/section>/g) ?? [];
  return letterText(sections.filter((one) => one.startsWith(`<section class="${kind}"`)).join(''));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML cannot hold at all, and the letters that would read as such an escape. */
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text for an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** Text for a cell; nothing that a cell held gets lost, not even what XML forbids. */
export function escapeCell(text: string): string {
  const coded = text.replace(UNWRITABLE, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${hex}_`;
  });
  return escapeXml(coded).replaceAll('\r', '&#13;');
}

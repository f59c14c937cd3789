/** Characters that XML cannot hold are written `_x0008_`, and a literal `_x0008_` as `_x005F_x0008_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
}

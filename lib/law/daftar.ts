/** `a dan b`, `a, b, dan c`: words in a row within a sentence; `serta` where a part has its own `dan`. */
export function joinDan(words: readonly string[], link: 'dan' | 'serta' = 'dan'): string {
  if (words.length < 3) return words.join(` ${link} `);
  return `${words.slice(0, -1).join(', ')}, ${link} ${words.at(-1)}`;
}

/** Items under each other: `…;`, the last but one `…; dan`, the last `….` */
export function closeItems(items: readonly string[]): string[] {
  return items.map((item, at) => `${item}${ending(at, items.length)}`);
}

/** Offices under each other, as tembusan lists them: `…;` and the last `….` */
export function closeOffices(offices: readonly string[]): string[] {
  return offices.map((office, at) => `${office}${at === offices.length - 1 ? '.' : ';'}`);
}

function ending(at: number, count: number): string {
  if (at === count - 1) return '.';
  return at === count - 2 ? '; dan' : ';';
}

/** Greedy lines, as everybody who draws text by hand breaks them; what is too wide is cut anywhere. */
export function wrap(text: string, width: (text: string) => number, measure: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= measure) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: (text: string) => number, measure: number): string[] {
  if (width(word) <= measure) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (width(part + char) > measure) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

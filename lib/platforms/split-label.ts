import { labelPrefixes } from './rulebook.ts';

export interface Labelled {
  readonly platform: string;
  readonly rest: string;
}

// "tik tok" is tried before "tt": the longest label that fits is the one that was meant.
const LABELS = Object.entries(labelPrefixes)
  .flatMap(([platform, labels]) => labels.map((label) => ({ platform, label })))
  .sort((a, b) => b.label.length - a.label.length);

// ":" before "//" is a scheme (tg://…), and "-" without a space may belong to a handle.
const SEPARATOR = /^(?: ?[:=](?!\/\/) ?| ?[-–—] | [-–—]| )(?=\S)/u;

/** Splits "IG: @contoh" into its platform and the rest; null if no label stands in front. */
export function splitLabel(text: string): Labelled | null {
  const lower = text.toLowerCase();
  for (const { platform, label } of LABELS) {
    if (!lower.startsWith(label)) continue;
    const separator = SEPARATOR.exec(text.slice(label.length));
    if (separator === null) continue;
    return { platform, rest: text.slice(label.length + separator[0].length) };
  }
  return null;
}

/** The six kinds of letter that rest on the law, as people and the command line name them. */
export const LETTER_KINDS = [
  'permintaan',
  'teguran',
  'sanggahan',
  'undangan',
  'rujukan-komdigi',
  'rujukan-kemendag',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** Every kind that is printed: the seventh asks for nothing and cites nothing, it takes an earlier letter back. */
export const ALL_KINDS = [...LETTER_KINDS, 'pencabutan'] as const;

export type AnyKind = (typeof ALL_KINDS)[number];

export function parseKind(text: string): LetterKind | null {
  return LETTER_KINDS.find((kind) => kind === text) ?? null;
}

/** The register spells its kinds with an underscore. */
export function registerKind(kind: LetterKind): string {
  return kind.replaceAll('-', '_');
}

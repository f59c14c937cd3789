/** Indonesian first; English is the second language of every page. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Values = Readonly<Record<string, string | number>>;

/** Every word of the pages, in both languages, and numbers and dates as people write them. */
export interface Texts {
  readonly keys: readonly string[];
  has(key: string): boolean;
  say(key: string, language: Language, values?: Values): string;
  number(value: number, language: Language): string;
  day(day: string, language: Language): string;
  instant(instant: string, language: Language): string;
}

export interface Pages {
  readonly texts: Texts;
  print(name: string, language: Language, view: object): string;
}

/** A file that pages load; its address changes with its bytes, so browsers may keep it for good. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly gzip: Uint8Array;
}

export interface Assets {
  find(path: string): Asset | undefined;
  /** Address by file name. */
  readonly paths: Readonly<Record<string, string>>;
}

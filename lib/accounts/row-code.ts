/** Facts of one finding, quoted in its sentence. */
export type RowFacts = Readonly<Record<string, string | number>>;

export interface RowCodeEntry {
  readonly level: 'error' | 'warning' | 'skipped';
  readonly id: (facts: RowFacts) => string;
  readonly en: (facts: RowFacts) => string;
}

/** Codes of one subject; the place is put before the sentence, so no sentence repeats it. */
export type RowCodeEntries = Readonly<Record<string, RowCodeEntry>>;

type Maker = (id: RowCodeEntry['id'], en: RowCodeEntry['en']) => RowCodeEntry;

const entry =
  (level: RowCodeEntry['level']): Maker =>
  (id, en) => ({ level, id, en });

/** Keeps its row out. */
export const error = entry('error');
/** Is told and keeps nothing out. */
export const warning = entry('warning');
/** Names a row that carries no account. */
export const skipped = entry('skipped');

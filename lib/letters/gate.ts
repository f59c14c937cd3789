/** What stands between a draft and a second person: one named thing that is missing or doubtful. */
export interface GateFinding {
  readonly gate: 'kelengkapan' | 'proporsi' | 'cetak' | 'bahasa' | 'terjemahan' | 'surel';
  readonly code: string;
  /** `stop` keeps the draft with its drafter; `second-look` asks a person to look again first. */
  readonly level: 'stop' | 'second-look';
  /** The item that it is about, as numbered in the letter; null for the letter as a whole. */
  readonly itemNo: number | null;
  /** Indonesian: what is missing, and what to do. */
  readonly message: string;
}

/** One act of a person that decides where mail goes, or whether it goes; kept for good. */
export interface SettingChange {
  readonly changeId: string;
  readonly at: string;
  readonly by: string;
  readonly move: SettingMove;
  /** What was set: `narahubung:<platform>`, `pengiriman`, `jeda:<platform>` or `alamat-ditolak`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  /** Hides what people typed behind its hash in the log. */
  readonly salt: string;
}

export const SETTING_MOVES = [
  'set-desk',
  'stop-sending',
  'resume-sending',
  'resume-desk',
  'lift-suppression',
] as const;
export type SettingMove = (typeof SETTING_MOVES)[number];

export interface SettingChanges {
  append(change: SettingChange): Promise<void>;
  /** The latest first. */
  latest(limit: number): Promise<SettingChange[]>;
  /** All of them, in the order of time. */
  all(): Promise<SettingChange[]>;
}

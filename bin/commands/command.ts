/** What every command is: how it is called, and what it does with its words. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], out: Output): Promise<ExitCode>;
}

/** 0 done, 1 the input has errors, 2 wrong usage, 3 nothing wrong but nothing to rely on either. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Output {
  /** For people, on standard output; silent under --json. */
  say(text: string): void;
  /** Progress and warnings, on standard error. */
  note(text: string): void;
  /** The one JSON document of --json. */
  json(value: unknown): void;
  readonly wantsJson: boolean;
}

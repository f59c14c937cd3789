const MESSAGES = {
  PORT_TAKEN: 'the port is already in use on this machine',
  DATA_FOLDER_OLDER: 'the data folder was written by an older version of this program',
  DATA_FOLDER_NEWER: 'the data folder was written by a newer version of this program',
  DATA_FOLDER_FOREIGN: 'the folder holds files that are not a data folder of this program',
  DATA_FOLDER_IN_USE: 'another running process is using the data folder',
  DATA_FOLDER_NOT_WRITABLE: 'the data folder cannot be written',
} as const;

export type LocalStackCode = keyof typeof MESSAGES;

export interface LocalStackFacts {
  readonly port?: number;
  readonly folder?: string;
  readonly found?: number;
  readonly expected?: number;
  readonly pid?: number;
}

/** Why the embedded servers could not start; `code` is stable, `facts` say which port or folder. */
export class LocalStackError extends Error {
  readonly code: LocalStackCode;
  readonly facts: LocalStackFacts;

  constructor(code: LocalStackCode, facts: LocalStackFacts, cause?: unknown) {
    super(`${MESSAGES[code]} (${JSON.stringify(facts)})`, { cause });
    this.name = 'LocalStackError';
    this.code = code;
    this.facts = facts;
  }
}

/** The `code` of a Node or SDK error, or the empty string. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

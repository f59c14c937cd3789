/** Younger work is still on its ordinary way. */
export type IsOld = (at: string, milliseconds: number) => boolean;

export interface RoundOptions {
  /** Asks for everything at once, as a test or a restart does. */
  readonly ignoreAge?: boolean;
}

export function isOldAt(now: number, { ignoreAge = false }: RoundOptions): IsOld {
  return (at, milliseconds) => ignoreAge || now - Date.parse(at) >= milliseconds;
}

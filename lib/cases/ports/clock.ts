export interface Clock {
  /** The present instant, ISO 8601 with Z. */
  now(): string;
}

export interface Pause {
  pause(milliseconds: number): Promise<void>;
}

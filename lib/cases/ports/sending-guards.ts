/** An address that must not be written to, and since when and why. */
export interface Suppression {
  readonly address: string;
  readonly reason: string;
  readonly at: string;
}

/** Sending to one platform is halted until a person has looked at its desk. */
export interface DeskPause {
  readonly platform: string;
  readonly reason: string;
  readonly since: string;
  /** When a person let sending go on; bounces before it count no more. */
  readonly clearedAt: string | null;
}

/** Whom not to write to; kept apart from the desks, which people edit. */
export interface SendingGuards {
  suppressed(address: string): Promise<Suppression | null>;
  suppress(suppression: Suppression): Promise<void>;
  liftSuppression(address: string): Promise<void>;
  deskPause(platform: string): Promise<DeskPause | null>;
  saveDeskPause(pause: DeskPause): Promise<void>;
}

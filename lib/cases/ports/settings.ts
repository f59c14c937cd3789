import type { Desk } from '#platforms/desk.ts';

export interface Settings {
  desks(): Promise<Desk[]>;
  saveDesk(desk: Desk): Promise<void>;
  /** True when a person has stopped all sending. */
  sendingStopped(): Promise<boolean>;
  stopSending(stopped: boolean): Promise<void>;
}

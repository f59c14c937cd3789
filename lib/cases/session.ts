import type { Actor } from './actor.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher, Ids } from './ports/ids.ts';

/** What a login proved about somebody. */
export interface Identity extends Actor {
  /** As the login calls them; shown in the page, never logged. */
  readonly name: string;
  readonly secondFactor: boolean;
}

/** Somebody who is signed in to the pages. */
export interface Session extends Identity {
  /** Stands in every form of this session: a page elsewhere cannot know it. */
  readonly csrf: string;
  readonly startedAt: string;
  readonly seenAt: string;
  /** SHA-256 of every PDF that was opened: nobody approves what they have not looked at. */
  readonly opened: readonly string[];
}

export interface SessionStore {
  /** Kept until an instant at least, and then deleted some time. */
  create(idSha256: string, session: Session, until: string): Promise<void>;
  find(idSha256: string): Promise<Session | null>;
  /** Changes nothing in a session that has ended meanwhile. */
  touch(idSha256: string, seenAt: string): Promise<void>;
  /** Adds a PDF to those that were opened. */
  open(idSha256: string, sha256: string): Promise<void>;
  remove(idSha256: string): Promise<void>;
  /** Ends every session of a person that began before `at`. */
  endAll(sub: string, at: string): Promise<void>;
  endedAllAt(sub: string): Promise<string | null>;
}

export interface SessionPorts {
  readonly sessions: SessionStore;
  readonly ids: Ids;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

const MINUTE = 60_000;
/** A working day, and the time after which an unlocked screen is a danger. */
const LONGEST = 10 * 60 * MINUTE;
const IDLE = 60 * MINUTE;
const TOUCH_EVERY = 5 * MINUTE;

/** Begins a session; only the hash of its token is kept, so a copy of the table opens nothing. */
export const startSession =
  (ports: SessionPorts) =>
  async (identity: Identity): Promise<string> => {
    const token = secret(ports.ids);
    const at = ports.clock.now();
    const begun = { ...identity, csrf: secret(ports.ids), startedAt: at, seenAt: at };
    const session = { ...begun, opened: [] };
    const until = new Date(Date.parse(at) + LONGEST).toISOString();
    await ports.sessions.create(ports.hasher.sha256(token), session, until);
    return token;
  };

/** The session behind a token, or null when it ended, was left alone or never was. */
export const resumeSession =
  (ports: SessionPorts) =>
  async (token: string): Promise<Session | null> => {
    const id = ports.hasher.sha256(token);
    const session = await ports.sessions.find(id);
    if (!session) return null;
    const now = ports.clock.now();
    const age = (since: string) => Date.parse(now) - Date.parse(since);
    if (age(session.startedAt) > LONGEST || age(session.seenAt) > IDLE) return null;
    const endedAt = await ports.sessions.endedAllAt(session.sub);
    if (endedAt !== null && session.startedAt <= endedAt) return null;
    if (age(session.seenAt) > TOUCH_EVERY) await ports.sessions.touch(id, now);
    return session;
  };

/** Signs out here, or on every device. */
export const endSession =
  (ports: SessionPorts) =>
  async (token: string, everywhere: boolean): Promise<void> => {
    const id = ports.hasher.sha256(token);
    const session = await ports.sessions.find(id);
    await ports.sessions.remove(id);
    if (session && everywhere) await ports.sessions.endAll(session.sub, ports.clock.now());
  };

function secret(ids: Ids): string {
  return `${ids.code()}${ids.code()}`;
}

/** Remembers that a PDF was opened in this session. */
export const openFile =
  (ports: SessionPorts) =>
  async (token: string, sha256: string): Promise<void> =>
    ports.sessions.open(ports.hasher.sha256(token), sha256);

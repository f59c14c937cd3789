import type { LoginProvider } from '#cases/login.ts';
import type { Assets, Pages } from '#cases/pages.ts';
import {
  endSession,
  openFile,
  resumeSession,
  type SessionPorts,
  startSession,
} from '#cases/session.ts';

export interface PagePorts extends SessionPorts {
  readonly login: LoginProvider;
  readonly pages: Pages;
  readonly assets: Assets;
  /** Where people open the pages; forms from elsewhere are refused. */
  readonly origin: string;
}

export type PageCases = ReturnType<typeof wirePages>;

/** What the pages need beyond the API: signing in, words and files. */
export function wirePages(ports: PagePorts) {
  const { login, pages, assets, origin } = ports;
  return {
    login,
    pages,
    assets,
    origin,
    /** Stands hidden in a form: sending it twice is one request. */
    newKey: () => ports.ids.next(),
    startSession: startSession(ports),
    resumeSession: resumeSession(ports),
    endSession: endSession(ports),
    openFile: openFile(ports),
  };
}

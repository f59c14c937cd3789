import type { Session, SessionStore } from '#cases/session.ts';

export function memorySessions(): SessionStore {
  const rows = new Map<string, Session>();
  const ended = new Map<string, string>();
  const change = (id: string, set: (session: Session) => Session) => {
    const session = rows.get(id);
    if (session) rows.set(id, set(session));
  };
  return {
    create: async (id, session) => void rows.set(id, session),
    find: async (id) => rows.get(id) ?? null,
    touch: async (id, seenAt) => change(id, (session) => ({ ...session, seenAt })),
    open: async (id, sha256) =>
      change(id, (session) => ({ ...session, opened: [...session.opened, sha256] })),
    remove: async (id) => void rows.delete(id),
    endAll: async (sub, at) => void ended.set(sub, at),
    endedAllAt: async (sub) => ended.get(sub) ?? null,
  };
}

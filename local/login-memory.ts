import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Sign-ins under way live as long as the process; only the keys outlive it. */
export function createLoginMemory(): (model: string) => Adapter {
  const rows = new Map<string, AdapterPayload>();
  return (model) => {
    const key = (id: string) => `${model}:${id}`;
    const findWhere = async (fits: (row: AdapterPayload) => boolean) =>
      [...rows].find(([name, row]) => name.startsWith(`${model}:`) && fits(row))?.[1];
    return {
      upsert: async (id, payload) => void rows.set(key(id), payload),
      find: async (id) => rows.get(key(id)),
      findByUid: (uid) => findWhere((row) => row.uid === uid),
      findByUserCode: (userCode) => findWhere((row) => row.userCode === userCode),
      consume: async (id) => {
        const row = rows.get(key(id));
        if (row) rows.set(key(id), { ...row, consumed: Math.floor(Date.now() / 1000) });
      },
      destroy: async (id) => void rows.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, row] of rows) if (row.grantId === grantId) rows.delete(name);
      },
    };
  };
}

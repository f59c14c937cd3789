import type { LedgerStore } from '#cases/ports/ledger-store.ts';
import { LinkSchema } from '#ledger/chain.ts';
import { logCsv } from '#ledger/log-table.ts';
import { encode } from '#ledger/sha256.ts';
import { logBook } from './log-book.ts';

export type LogFormat = 'csv' | 'xlsx';

/** The sealed log of a platform as a table that people can open. */
export const downloadLog =
  (ledger: Pick<LedgerStore, 'links'>) =>
  async (platform: string, format: LogFormat): Promise<Uint8Array> => {
    const stored = await ledger.links(platform);
    const links = stored.map(({ line }) => LinkSchema.parse(JSON.parse(line)));
    return format === 'csv' ? encode(logCsv(links)) : logBook(platform, links);
  };

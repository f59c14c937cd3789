import { z } from 'zod';
import { accountRoot } from './account-root.ts';
import type { Link } from './chain.ts';
import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { ACCOUNTS_FILE, letterFolder } from './letter-files.ts';

const AccountsSchema = z.strictObject({ salt: z.string(), accounts: z.array(z.string()) });

/** The list of accounts beside a letter is the one whose salted hash its log carries. */
export function checkAccounts(context: ExportContext, links: readonly Link[]): Finding[] {
  return links.flatMap(({ platform, entry }) => {
    const logged = entry.hashes['accounts'];
    const path = `${letterFolder(platform, entry.subject.id)}/${ACCOUNTS_FILE}`;
    if (logged === undefined || !context.files.has(path)) return [];
    const list = readAccounts(textOf(context, path));
    const same = list && accountRoot(list.salt, list.accounts, context.sha256) === logged;
    return same ? [] : [finding('ACCOUNTS_DIFFER', path, { entry: entry.id })];
  });
}

function readAccounts(text: string | null) {
  try {
    return AccountsSchema.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

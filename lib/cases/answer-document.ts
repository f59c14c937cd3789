import { z } from 'zod';
import { canonicalJson } from '#ledger/canonical-json.ts';
import { type Answer, type AnswerGroup, OUTCOMES, VERDICTS } from './answer.ts';
import { loadFile } from './load-file.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';

const GroupsSchema = z.object({
  verdict: z.enum(VERDICTS),
  groups: z.array(
    z.object({
      outcome: z.enum(OUTCOMES),
      reason: z.string().nullable(),
      items: z.array(z.number().int().positive()),
    }),
  ),
});

/** One answer in full. The letter's salt keeps its hash in the log from telling what it says. */
export interface AnswerDocument extends Omit<Answer, 'document' | 'counts' | 'file'> {
  readonly letterId: string;
  readonly groups: readonly AnswerGroup[];
  readonly fileSha256: string | null;
  readonly salt: string;
}

export function printAnswer(document: AnswerDocument): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(document)}\n`);
}

/** What an answer on record says of which account. */
export async function loadAnswer(
  ports: { readonly objects: ObjectStore; readonly hasher: Hasher },
  { document }: Answer,
): Promise<readonly AnswerGroup[]> {
  const kept = await loadFile(ports, 'letters', document);
  return GroupsSchema.parse(JSON.parse(new TextDecoder().decode(kept))).groups;
}

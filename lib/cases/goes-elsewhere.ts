import { canonicalJson } from '#ledger/canonical-json.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { type Destination, destinationHash } from './destination.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

/** Whether a letter written anew would go to, or name, another addressee than its present draft. */
export async function goesElsewhere(
  ports: Ports,
  letter: Letter,
  anew: { readonly facts: LetterFacts; readonly to: Destination },
): Promise<boolean> {
  const { tujuan } = await loadFacts(ports, letter);
  const sameName = canonicalJson(tujuan) === canonicalJson(anew.facts.tujuan);
  return (
    !sameName || destinationHash(letter, ports.hasher) !== destinationHash(anew.to, ports.hasher)
  );
}

import type { LetterFacts } from '#letters/facts.ts';
import type { Pencabutan } from '#letters/rincian.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import type { Actor } from './actor.ts';
import type { DraftPorts } from './draft-letter.ts';
import { addExclusions, type Chosen, excludedNos } from './exclusion.ts';
import { goesElsewhere } from './goes-elsewhere.ts';
import type { Letter } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import { loadFacts } from './load-facts.ts';
import { findLetter } from './move-letter.ts';
import { type PencabutanFrame, pencabutanFacts } from './pencabutan-facts.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import type { Settings } from './ports/settings.ts';
import type { LettersOutcome } from './problem.ts';
import { replaceDraft } from './replace-draft.ts';
import { suratDicabut } from './surat-dicabut.ts';
import { whomToTell } from './whom-to-tell.ts';

interface Ports extends DraftPorts {
  readonly press: DraftPorts['press'] & PencabutanFrame['press'];
  readonly letters: LetterStore;
  readonly settings: Pick<Settings, 'desks'>;
  readonly guards: Pick<SendingGuards, 'suppressed'>;
  readonly clock: Clock;
  readonly verifyBaseUrl: string;
}

export interface Revision {
  readonly move: LetterMove;
  /** Items, as the present draft numbers them, for which the revoked letter goes on to stand. */
  readonly exclude: readonly Chosen[];
  readonly pencabutan?: Pick<Pencabutan, 'alasan' | 'keterangan' | 'ralat'>;
  readonly actor: Actor;
}

/** Writes a letter of revocation anew: for other reasons, in other words, or of fewer items. */
export async function revisePencabutan(
  ports: Ports,
  letter: Letter,
  { move, exclude, pencabutan, actor }: Revision,
): Promise<LettersOutcome> {
  const at = ports.clock.now();
  const revoked = await findLetter(ports.letters, letter.mencabut ?? '');
  const dicabut = await loadFacts(ports, revoked);
  const { rincian } = await loadFacts(ports, letter);
  const chosen = chosenOf(dicabut, letter, exclude);
  const excluded = addExclusions(letter, chosen, { by: actor.sub, at });
  const tetap = excludedNos({ excluded });
  if (rincian.kind !== 'pencabutan' || dicabut.items.every(({ itemNo }) => tetap.has(itemNo))) {
    const { letterId, state } = letter;
    return { kind: 'refused', problems: [{ letterId, code: 'NO_ITEMS_LEFT', state }] };
  }
  // What was heard of the revoked letter and of its desk meanwhile counts too.
  const surat = suratDicabut(revoked, dicabut);
  const told = await whomToTell(ports, revoked, surat.jenis, tanggalWib(at));
  const facts = pencabutanFacts(ports, {
    dicabut,
    rincian: { ...rincian, ...pencabutan, surat },
    tetap,
    told,
    code: letter.verificationCode,
    at,
  });
  const keeps = move === 'exclude';
  if (keeps && (await goesElsewhere(ports, letter, { facts, to: told.to }))) {
    const { letterId, state } = letter;
    return { kind: 'refused', problems: [{ letterId, code: 'DESK_CHANGED', state }] };
  }
  // The office may have ended since the last draft; the number comes from the one that writes now.
  const set = { ...(!keeps && told.to), issuerId: facts.issuer.id };
  return replaceDraft(ports, letter, { move, at, actor, facts, excluded, set });
}

/** Items are kept by their number in the revoked letter, which never changes. */
function chosenOf(
  dicabut: LetterFacts,
  letter: Letter,
  exclude: Revision['exclude'],
): readonly Chosen[] {
  const gone = excludedNos(letter);
  const shown = dicabut.items.filter(({ itemNo }) => !gone.has(itemNo));
  return exclude.flatMap(({ itemNo, reason }) => {
    const item = shown[itemNo - 1];
    return item ? [{ itemNo: item.itemNo, reason }] : [];
  });
}

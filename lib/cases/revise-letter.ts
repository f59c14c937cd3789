import type { Item } from '#accounts/item.ts';
import { type ErrorCode, TeguranError } from '#errors.ts';
import { issuerFor } from '#letters/issuer.ts';
import type { Pencabutan } from '#letters/rincian.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may, SYSTEM } from './actor.ts';
import { carriedItems } from './carried-items.ts';
import type { ComposePorts } from './compose-letter.ts';
import { addExclusions, type Chosen, type Exclusion, excludedNos } from './exclusion.ts';
import { rememberMentions } from './find-earlier.ts';
import { gatherLetter } from './gather-letter.ts';
import { goesElsewhere } from './goes-elsewhere.ts';
import { groupComplete } from './group-items.ts';
import { isRequest, type Letter, type RequestLetter } from './letter.ts';
import { letterIdOf } from './letter-key.ts';
import { letterRules } from './letter-rules.ts';
import type { LetterMove } from './letter-state.ts';
import { loadFacts } from './load-facts.ts';
import { findLetter } from './move-letter.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import type { LettersOutcome } from './problem.ts';
import { replaceDraft } from './replace-draft.ts';
import { revisePencabutan } from './revise-pencabutan.ts';

type RewritePorts = Omit<ComposePorts, 'ids'>;

export interface RevisePorts extends RewritePorts {
  readonly guards: Pick<SendingGuards, 'suppressed'>;
}

export interface ReviseInput {
  readonly letterId: string;
  /** The draft that the numbers mean; left out where the caller has compared it already. */
  readonly draftSha256?: string | undefined;
  /** Numbers as that draft shows them; a drafter leaves them empty to take up a changed desk or law only. */
  readonly exclude: readonly Chosen[];
  /** Of a letter of revocation: its reason and words; left out to keep them. */
  readonly pencabutan?: Pick<Pencabutan, 'alasan' | 'keterangan' | 'ralat'>;
  readonly actor: Actor;
}

/**
 * Writes a draft anew, without the items that somebody excludes: its hash changes, so whoever looked
 * at the old one cannot approve it any more.
 */
export const reviseLetter =
  (ports: RevisePorts) =>
  async (input: ReviseInput): Promise<LettersOutcome> => {
    const letter = await findLetter(ports.letters, input.letterId);
    const move = moveFor(letter, input);
    if (move === null) return refuse(letter, 'MOVE_NOT_LEGAL');
    if (move === 'forbidden') return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (input.exclude.some(({ reason }) => reason.trim() === '')) {
      throw new TeguranError('REASON_MISSING');
    }
    const barred = barOf(letter, move, input);
    if (barred) return refuse(letter, barred);
    if (!isRequest(letter)) return revisePencabutan(ports, letter, { ...input, move });
    const { kept, excluded } = await sift(ports, letter, { ...input, move });
    if (kept.length === 0) return refuse(letter, 'NO_ITEMS_LEFT');
    return rewrite(ports, letter, { move, kept, excluded, actor: input.actor });
  };

function barOf(letter: Letter, move: LetterMove, input: ReviseInput): ErrorCode | null {
  if (move === 'exclude' && input.exclude.length === 0) return 'EXCLUSION_EMPTY';
  return meansDraftOf(letter, input) ? null : 'DRAFT_CHANGED';
}

/** Numbers count in one draft only; in another they would name other accounts. */
function meansDraftOf(
  { draft, itemCount }: Letter,
  { draftSha256, exclude }: ReviseInput,
): boolean {
  const isSame = draftSha256 === undefined || draftSha256 === draft.sha256;
  return isSame && exclude.every(({ itemNo }) => itemNo <= itemCount);
}

/** Drafters rewrite what lies with them, and the words are theirs; a second person may only take items out. */
function moveFor(
  { state, submittedBy }: Letter,
  { actor, pencabutan }: ReviseInput,
): LetterMove | 'forbidden' | null {
  if (state === 'draft' || state === 'returned') {
    return may(actor, 'submit') ? 'recompose' : 'forbidden';
  }
  if (state !== 'submitted') return null;
  const maySift = may(actor, 'approve') && submittedBy !== actor.sub && pencabutan === undefined;
  return maySift ? 'exclude' : 'forbidden';
}

/** Numbers mean the draft that was shown; only its drafter takes up what became complete since. */
async function sift(
  ports: RewritePorts,
  letter: RequestLetter,
  { exclude, actor, move }: ReviseInput & { readonly move: LetterMove },
) {
  const rules = letterRules(letter, tanggalWib(ports.clock.now()));
  const all = await ports.batches.items(letter.batchId);
  const own = all.filter((item) => letterIdOf(letter.batchId, item) === letter.letterId);
  const items = groupComplete(own, rules).flatMap((group) => group.items);
  const shown = carriedItems(await loadFacts(ports, letter), items);
  const at = ports.clock.now();
  const chosen = exclude.flatMap(({ itemNo, reason }) => {
    const item = shown[itemNo - 1];
    return item ? [{ itemNo: item.itemNo, reason }] : [];
  });
  const excluded = addExclusions(letter, chosen, { by: actor.sub, at });
  const out = excludedNos({ excluded });
  const open = move === 'exclude' ? shown : items;
  return { kept: open.filter((item) => !out.has(item.itemNo)), excluded };
}

/** A draft that nobody has submitted yet follows its items: more of them, or better evidence. */
export async function refreshDraft(
  ports: RewritePorts,
  letter: Letter,
  items: readonly Item[],
): Promise<Letter> {
  if (letter.state !== 'draft' || !isRequest(letter)) return letter;
  const out = excludedNos(letter);
  const kept = items.filter((item) => !out.has(item.itemNo));
  const { gathered } = await gatherAgain(ports, letter, kept);
  if (kept.length === 0 || gathered.kind === 'none') return letter;
  if (ports.hasher.sha256(JSON.stringify(gathered.facts)) === letter.facts.sha256) return letter;
  const round = { move: 'recompose', kept, excluded: letter.excluded, actor: SYSTEM } as const;
  const done = await rewrite(ports, letter, round);
  if (done.kind === 'done') return done.letters[0] ?? letter;
  const changed =
    done.kind === 'refused' && done.problems.some(({ code }) => code === 'DRAFT_CHANGED');
  // Somebody took the draft while this one was printed: whoever asked has to look at the letter again.
  if (changed) throw new TeguranError('LETTER_BUSY', { letterId: letter.letterId });
  return letter;
}

interface Rewriting {
  readonly move: LetterMove;
  readonly kept: readonly Item[];
  readonly excluded: readonly Exclusion[];
  readonly actor: Actor;
}

async function rewrite(
  ports: RewritePorts,
  letter: RequestLetter,
  { move, kept, excluded, actor }: Rewriting,
): Promise<LettersOutcome> {
  const { gathered, at } = await gatherAgain(ports, letter, kept);
  if (gathered.kind === 'none') return refuse(letter, gathered.why.code as ErrorCode);
  const { facts, to } = gathered;
  // Whoever takes items out of a letter does not say where the rest of it goes.
  const keeps = move === 'exclude';
  if (keeps && (await goesElsewhere(ports, letter, gathered)))
    return refuse(letter, 'DESK_CHANGED');
  const draft = { move, at, actor, facts, excluded, ...(!keeps && { set: to }) };
  const done = await replaceDraft(ports, letter, draft);
  if (done.kind === 'done') await rememberMentions(ports, letter.letterId, kept);
  return done;
}

/** What the letter would say today about these items. */
async function gatherAgain(ports: RewritePorts, letter: RequestLetter, kept: readonly Item[]) {
  const at = ports.clock.now();
  const tanggal = tanggalWib(at);
  const frame = {
    kind: letter.kind,
    issuer: issuerFor(letter.issuerId, tanggal),
    desks: await ports.settings.desks(),
    // A follow-up written anew still follows the same letters.
    rincian: { [letter.platform]: (await loadFacts(ports, letter)).rincian },
    tanggal,
    press: ports.press,
    rulesVersion: ports.rulesVersion,
    verifyBaseUrl: ports.verifyBaseUrl,
  };
  return { at, gathered: gatherLetter(frame, letter.platform, kept, letter.verificationCode) };
}

function refuse({ letterId, state }: Letter, code: ErrorCode): LettersOutcome {
  return { kind: 'refused', problems: [{ letterId, code, state }] };
}

import type { Letter } from '#cases/letter.ts';
import { replayLetters } from '#cases/replay-letters.ts';
import { canonicalJson } from '#ledger/canonical-json.ts';
import { checkChain } from '#ledger/check-chain.ts';
import type { SentMail } from './mail-service.ts';
import type { World } from './world.ts';

/** What one or many runs came to; `letters`, `attempts`, `doubtful` and `revoked` happen, the others must be nought. */
export interface Summary {
  /** Uploaded ones; a letter of revocation is the system's own. */
  readonly letters: number;
  /** Mails that the mail service accepted. */
  readonly attempts: number;
  /** Mails beyond the first one for the same attempt and recipient, or that nobody decided on. */
  readonly doubled: number;
  /** Letters that stand still unseen, or that are said to have left and never did. */
  readonly lost: number;
  /** Times that nobody could know whether a mail had left and a person was asked. */
  readonly doubtful: number;
  readonly gaps: number;
  readonly duplicateNumbers: number;
  readonly chainBreaks: number;
  /** Letters that were withdrawn after they had left, or may have. */
  readonly revoked: number;
  /** Of those, the ones without exactly one standing pencabutan; pencabutan of nothing revoked; withdrawals left half-way. */
  readonly untold: number;
}

export const NOTHING: Summary = {
  letters: 0,
  attempts: 0,
  doubled: 0,
  lost: 0,
  doubtful: 0,
  gaps: 0,
  duplicateNumbers: 0,
  chainBreaks: 0,
  revoked: 0,
  untold: 0,
};

export function addUp(a: Summary, b: Summary): Summary {
  const keys = Object.keys(NOTHING) as (keyof Summary)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Summary;
}

/** Looks past the system at what really happened. */
export async function measure(world: World): Promise<Summary> {
  if (world.defects.length > 0) throw world.defects[0];
  const letters = world.stores.letters.all();
  const { sent } = world.mail;
  return {
    letters: letters.filter(({ mencabut }) => mencabut === null).length,
    attempts: sent.length,
    doubled: letters.reduce((sum, letter) => sum + countDoubled(letter, sent), 0),
    lost: letters.filter((letter) => isLost(letter, sent)).length,
    doubtful: letters.flatMap(({ log }) => log).filter(({ move }) => move === 'doubt').length,
    ...(await countNumbers(world, letters)),
    chainBreaks: await countChainBreaks(world, letters),
    revoked: letters.filter(({ state }) => state === 'revoked').length,
    untold: countUntold(letters),
  };
}

/** Each decision to send again allows one more mail, and so does proof that one came back. */
function countDoubled(letter: Letter, sent: readonly SentMail[]): number {
  const mine = sent.filter(({ letterId }) => letterId === letter.letterId);
  const perAttempt = Map.groupBy(mine, ({ attemptId }) => attemptId);
  const withinAttempts = [...perAttempt.values()].reduce((sum, some) => sum + some.length - 1, 0);
  const decisions = letter.log.filter(({ move }) => move === 'resend').length;
  const undecided = Math.max(0, perAttempt.size - 1 - decisions);
  return withinAttempts + undecided;
}

/** Each revoked letter points to the one letter that stands and tells of it, and nothing else is told of. */
function countUntold(letters: readonly Letter[]): number {
  const standing = letters.filter(({ mencabut, state }) => mencabut !== null && state !== 'void');
  const told = Map.groupBy(standing, ({ mencabut }) => mencabut);
  const revoked = letters.filter(({ state }) => state === 'revoked');
  const untold = revoked.filter(({ letterId, dicabutOleh }) => {
    const tellers = told.get(letterId) ?? [];
    return tellers.length !== 1 || tellers[0]?.letterId !== dicabutOleh;
  });
  const known = new Set<string | null>(revoked.map(({ letterId }) => letterId));
  const halfWay = letters.filter(
    ({ withdrawal, state }) => withdrawal !== null && state !== 'void' && state !== 'revoked',
  );
  return (
    halfWay.length +
    untold.length +
    [...told.keys()].filter((letterId) => !known.has(letterId)).length
  );
}

const WAITS_FOR_A_MACHINE: readonly Letter['state'][] = ['approved', 'attempting'];
const SAID_TO_HAVE_LEFT: readonly Letter['state'][] = ['accepted', 'delivered', 'bounced'];

function isLost(letter: Letter, sent: readonly SentMail[]): boolean {
  if (WAITS_FOR_A_MACHINE.includes(letter.state)) return true;
  if (letter.state === 'issued') return letter.release !== null;
  if (!SAID_TO_HAVE_LEFT.includes(letter.state)) return false;
  if (letter.channel !== 'email') return letter.handIn === null;
  return !sent.some(({ letterId }) => letterId === letter.letterId);
}

/** Every number from 1 to the last is held by exactly one letter, or is void for a reason. */
async function countNumbers(world: World, letters: readonly Letter[]) {
  const numbered = letters.filter((letter) => letter.nomor !== null);
  const duplicateNumbers = numbered.length - new Set(numbered.map(({ nomor }) => nomor?.text)).size;
  let gaps = 0;
  for (const series of new Set(numbered.map(seriesOf))) {
    const { last, entries } = await world.stores.numbers.list(series);
    const held = new Set(numbered.filter((one) => seriesOf(one) === series).map(urutOf));
    const accounted = new Set(entries.map(({ urut }) => urut));
    for (let urut = 1; urut <= last; urut += 1) {
      const isVoid = entries.some((entry) => entry.urut === urut && entry.kind === 'void');
      if (!accounted.has(urut) || !(held.has(urut) || isVoid)) gaps += 1;
    }
  }
  return { gaps, duplicateNumbers };
}

const seriesOf = (letter: Letter) => `${letter.issuerId}-${letter.nomor?.tahun}`;
const urutOf = (letter: Letter) => letter.nomor?.urut ?? 0;

/** Broken links, entries that the chain lacks or has without a letter, and steps that an audit would name. */
async function countChainBreaks({ stores, ports, time }: World, letters: readonly Letter[]) {
  let breaks = 0;
  for (const [platform, some] of Map.groupBy(letters, (letter) => letter.platform)) {
    const lines = (await stores.ledger.links(platform)).map(({ line }) => line);
    const { findings, links } = checkChain(platform, platform, lines, ports.hasher.sha256);
    const sealed = links.map(({ entry }) => canonicalJson(entry));
    const written = some.flatMap(({ log }) => log.map((entry) => canonicalJson(entry)));
    breaks += findings.length + countDifferent(sealed, written);
    breaks += replayLetters([{ platform, links }], time.now()).length;
  }
  return breaks;
}

function countDifferent(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  return a.filter((one) => !inB.has(one)).length + b.filter((one) => !inA.has(one)).length;
}

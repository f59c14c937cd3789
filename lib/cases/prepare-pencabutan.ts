import { TeguranError } from '#errors.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import { draftHashes } from './destination.ts';
import { type DraftPorts, draftLetter } from './draft-letter.ts';
import { holdLetter } from './hold-letter.ts';
import type { Letter, Withdrawal } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { logEntry } from './log-entry.ts';
import { findLetter, moveStored } from './move-letter.ts';
import { newLetter } from './new-letter.ts';
import { type PencabutanFrame, pencabutanFacts } from './pencabutan-facts.ts';
import type { Clock } from './ports/clock.ts';
import type { Ids } from './ports/ids.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import type { Settings } from './ports/settings.ts';
import { suratDicabut } from './surat-dicabut.ts';
import { whomToTell } from './whom-to-tell.ts';

export interface PencabutanPorts extends DraftPorts {
  readonly press: DraftPorts['press'] & PencabutanFrame['press'];
  readonly letters: LetterStore;
  readonly settings: Pick<Settings, 'desks'>;
  readonly guards: Pick<SendingGuards, 'suppressed'>;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly verifyBaseUrl: string;
}

export type PencabutanOutcome =
  | { readonly kind: 'prepared'; readonly letter: Letter }
  /** No office or official may write it at present; the revoked letter says so on its page. */
  | { readonly kind: 'held'; readonly letter: Letter }
  | { readonly kind: 'not-needed'; readonly letter: Letter };

/** The concept of the letter that tells an addressee of a revocation; however often it is asked for, one. */
export const preparePencabutan =
  (ports: PencabutanPorts) =>
  async (letterId: string): Promise<PencabutanOutcome> => {
    const revoked = await findLetter(ports.letters, letterId);
    const { state, withdrawal } = revoked;
    if (state !== 'revoked' || !withdrawal) return { kind: 'not-needed', letter: revoked };
    const { id, found } = await presentPencabutan(ports.letters, letterId);
    const letter = found ?? (await writeIfAnybodyMay(ports, id, revoked, withdrawal));
    if ('held' in letter) {
      return { kind: 'held', letter: await holdLetter(ports, revoked, letter.held) };
    }
    await ports.letters.linkCode(ports.hasher.sha256(letter.verificationCode), letter.letterId);
    await link(ports, letterId, letter);
    return { kind: 'prepared', letter };
  };

/** The one that stands, or the id of the next: each that was withdrawn before it left has a successor. */
async function presentPencabutan(letters: LetterStore, revokedId: string) {
  for (let no = 1; ; no += 1) {
    const id = `${revokedId}-pencabutan${no === 1 ? '' : `-${no}`}`;
    const found = await letters.find(id);
    if (found?.state !== 'void') return { id, found };
  }
}

/** What the register of issuers lacks; each round of the sweeper asks again. */
const HOLDING = ['ISSUER_WITHOUT_SUCCESSOR', 'MANDATE_MISSING'] as const;
type Hold = (typeof HOLDING)[number];

async function writeIfAnybodyMay(
  ...args: Parameters<typeof write>
): Promise<Letter | { readonly held: Hold }> {
  try {
    return await write(...args);
  } catch (error) {
    const held = HOLDING.find((code) => error instanceof TeguranError && error.code === code);
    if (held) return { held };
    throw error;
  }
}

async function write(
  ports: PencabutanPorts,
  letterId: string,
  revoked: Letter,
  withdrawal: Withdrawal,
): Promise<Letter> {
  const at = ports.clock.now();
  const dicabut = await loadFacts(ports, revoked);
  const { reason, alasan, ralat } = withdrawal;
  const rincian = {
    kind: 'pencabutan' as const,
    surat: suratDicabut(revoked, dicabut),
    sejak: withdrawal.at,
    alasan,
    keterangan: reason,
    ralat,
  };
  const code = ports.ids.code();
  const told = await whomToTell(ports, revoked, rincian.surat.jenis, tanggalWib(at));
  const facts = pencabutanFacts(ports, { dicabut, rincian, tetap: new Set(), told, code, at });
  const draft = await draftLetter(ports, letterId, facts, at);
  const beginning = { letterId, batchId: revoked.batchId, at, salt: ports.ids.code() };
  const letter: Letter = {
    ...newLetter(beginning, { kind: 'letter', facts, to: told.to }, draft),
    mencabut: revoked.letterId,
  };
  const hashes = draftHashes(letter, ports.hasher);
  const entry = logEntry(null, letter, { name: 'compose', at, actor: SYSTEM, hashes });
  await ports.letters.create({ ...letter, log: [entry] });
  // Whoever was first is right: two workers never keep two.
  return findLetter(ports.letters, letterId);
}

async function link(ports: PencabutanPorts, revokedId: string, pencabutan: Letter): Promise<void> {
  const { letterId, draft } = pencabutan;
  await moveStored(ports.letters, revokedId, (current) =>
    current.dicabutOleh === letterId
      ? null
      : {
          name: 'link',
          at: ports.clock.now(),
          actor: SYSTEM,
          hashes: { pencabutan: draft.sha256 },
          set: { dicabutOleh: letterId, problem: current.withdrawal?.reason ?? null },
        },
  );
}

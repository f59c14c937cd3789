import { approveLetters } from '#cases/approve-letters.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { issueLetter } from '#cases/issue-letter.ts';
import type { Letter } from '#cases/letter.ts';
import { preparePencabutan } from '#cases/prepare-pencabutan.ts';
import { recordMailEvent } from '#cases/record-mail-event.ts';
import { releaseLetters } from '#cases/release-letters.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { sweep } from '#cases/sweep.ts';
import { tellRevoked } from '#cases/tell-revoked.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { ACCEPTED, aDispatcher } from './a-dispatcher.ts';
import { named } from './a-letter.ts';
import { fakePress } from './fake-press.ts';
import {
  memoryApprovals,
  memoryBatches,
  memoryEarlier,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
} from './memory-stores.ts';

export const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
export const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;

export const REVOKED = 'B1-instagram';
export const PENCABUTAN = `${REVOKED}-pencabutan`;

/** A letter that nobody has submitted yet. */
export const UNSUBMITTED = {
  state: 'draft',
  submittedBy: null,
  nomor: null,
  tanggal: null,
  frozen: null,
  final: null,
  mime: null,
  mailboxes: [],
  approval: null,
  release: null,
} as const;

/** A sender whose letters can be taken back, and all that a letter of revocation passes on its way. */
export async function aRevocation(outcome = ACCEPTED, set: Partial<Letter> = {}) {
  const desk = await aDispatcher(outcome, set);
  let codes = 0;
  const ports = {
    ...desk.ports,
    settings: desk.settings,
    batches: memoryBatches(),
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
    press: fakePress,
    sender: { name: 'Contoh', address: 'surat@contoh.example', replyDomain: 'contoh.example' },
    rulesVersion: 'uji',
    verifyBaseUrl: 'https://contoh.example/v',
    earlier: memoryEarlier(),
    ids: {
      ...desk.ports.ids,
      code: () => {
        codes += 1;
        return `KODE${codes}`.padEnd(26, '0');
      },
    },
  };
  const prepare = preparePencabutan(ports);

  /** Everything that the queue asks to be composed. */
  const compose = async () => {
    for (const { letterId } of ports.queue.take('compose')) await prepare(letterId ?? '');
  };
  const withdraw = (letterId = REVOKED, more: object = {}) =>
    withdrawLetter(ports)({ letterId, reason: 'Akun keliru.', actor: PENYUSUN, ...more });

  /** Through two people to its signature, and released. */
  const issue = async (letterId: string) => {
    const drafts = [named(await desk.find(letterId))];
    await submitLetters(ports)({ letters: drafts, actor: PENYUSUN });
    await approveLetters(ports)({ approvalId: letterId, letters: drafts, actor: PEMERIKSA });
    await issueLetter(ports)(letterId);
    const signed = [named(await desk.find(letterId))];
    await releaseLetters(ports)({ letters: signed, actor: PEMERIKSA });
    return desk.find(letterId);
  };
  return {
    ...desk,
    ports,
    prepare,
    compose,
    withdraw,
    issue,
    send: dispatchLetter(ports),
    hear: recordMailEvent(ports),
    heal: async () => ({ ...(await sweep(ports)()), ...(await tellRevoked(ports)()) }),
  };
}

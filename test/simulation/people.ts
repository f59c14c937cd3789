import type { Actor } from '#cases/actor.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import { DECISIONS, decideDoubt } from '#cases/decide-doubt.ts';
import { handInLetter } from '#cases/hand-in-letter.ts';
import type { Letter } from '#cases/letter.ts';
import { releaseLetters } from '#cases/release-letters.ts';
import { resumeDesk } from '#cases/resume-desk.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { named } from '../support/a-letter.ts';
import { runWorker } from './worker.ts';
import type { World } from './world.ts';

const PENYUSUN: Actor = { sub: 'penyusun-1', groups: ['penyusun'] };
const PEMERIKSA: Actor = { sub: 'pemeriksa-1', groups: ['pemeriksa'] };
const PEJABAT: Actor = { sub: 'pejabat-1', groups: ['penandatangan'] };

export const PLATFORMS = ['instagram', 'shopee', 'tiktok'];

const SECOND = 1_000;
const TRIES = 12;
/** Somebody closes the page after a failure, and never asks under that key again. */
const GIVES_UP = 0.2;

/** The staff of the ministry: each looks in now and then and does the next thing that is to be done. */
export function employPeople(world: World, until: number): void {
  const { chance, time, stores } = world;
  const look = (every: number, act: () => Promise<void>) => {
    const again = () => {
      if (time.milliseconds() > until) return;
      time.after(chance.between(every / 2, every * 1.5) * SECOND, () => void act().then(again));
    };
    again();
  };
  const some = (state: Letter['state'], most: number) =>
    stores.letters
      .all()
      .filter((letter) => letter.state === state)
      .slice(0, 1 + Math.floor(chance.next() * most));
  look(120, () => submit(world, some('draft', 8)));
  look(150, () => approve(world, some('submitted', 10)));
  look(180, () =>
    release(
      world,
      some('issued', 10).filter((letter) => !letter.release),
    ),
  );
  look(600, () => withdraw(world, stores.letters.all()));
  look(3600, () => withdraw(world, stores.letters.all().filter(takesBack)));
  look(300, () => handIn(world, some('entrusted', 3)));
  look(3600, () => resume(world));
  look(1800, () => sendAgain(world, some('bounced', 2)));
  for (const actor of [PEMERIKSA, PEJABAT]) {
    look(900, () => decide(world, some('unknown', 5), actor));
  }
}

/** Letters of revocation are wrong at times, too. */
const takesBack = ({ mencabut }: Letter) => mencabut !== null;

/** As a browser does: the same request again, under the same key, until there is an answer or no patience. */
async function insist(world: World, work: () => Promise<unknown>): Promise<void> {
  const { chance, time, watched } = world;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const click = () => runWorker(watched(work));
    const doubleClick = chance.hits(0.1);
    const [ending] = await Promise.all(doubleClick ? [click(), click()] : [click()]);
    if (ending?.kind === 'done' || chance.hits(GIVES_UP)) return;
    await time.pass(chance.between(5, 60) * SECOND);
  }
}

async function submit(world: World, letters: readonly Letter[]): Promise<void> {
  const named = letters.map(({ letterId, draft }) => ({ letterId, sha256: draft.sha256 }));
  if (named.length === 0) return;
  await insist(world, () => submitLetters(world.ports)({ letters: named, actor: PENYUSUN }));
}

async function approve(world: World, letters: readonly Letter[]): Promise<void> {
  const [first] = letters;
  if (!first) return;
  if (world.chance.hits(0.05)) {
    const reason = 'Uraian belum lengkap.';
    const input = { letterId: first.letterId, reason, actor: PEMERIKSA };
    await insist(world, () => returnLetter(world.ports)(input));
    return;
  }
  const approvalId = `A${world.ports.ids.next()}`;
  const input = { approvalId, letters: letters.map(named), actor: PEMERIKSA };
  await insist(world, () => approveLetters(world.ports)(input));
}

async function release(world: World, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return;
  const input = { letters: letters.map(named), actor: PEJABAT };
  await insist(world, () => releaseLetters(world.ports)(input));
}

async function handIn(world: World, letters: readonly Letter[]): Promise<void> {
  for (const { letterId } of letters) {
    if (!world.chance.hits(0.3)) continue;
    const receipt = { channel: 'post', receiptNo: `TT-${letterId}`, receiptSha256: null } as const;
    const input = { letterId, at: world.time.now(), ...receipt, actor: PENYUSUN };
    await insist(world, () => handInLetter(world.ports)(input));
  }
}

async function withdraw(world: World, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0 || !world.chance.hits(0.04)) return;
  const { letterId } = world.chance.pick(letters);
  const input = { letterId, reason: 'Akun sudah diturunkan.', actor: PENYUSUN };
  await insist(world, () => withdrawLetter(world.ports)(input));
}

async function decide(world: World, letters: readonly Letter[], actor: Actor): Promise<void> {
  for (const { letterId, resendAgreed, state, attempts } of letters) {
    const any = world.chance.pick(DECISIONS);
    const decision = resendAgreed.length > 0 ? 'resend' : any;
    const seen = { state, attempts };
    const input = { letterId, decision, reason: 'Sudah ditanyakan.', seen, actor } as const;
    await insist(world, () => decideDoubt(world.ports)(input));
  }
}

async function sendAgain(world: World, letters: readonly Letter[]): Promise<void> {
  for (const { letterId, state, attempts } of letters) {
    const reason = 'Alamat sudah diperiksa.';
    const seen = { state, attempts };
    const input = { letterId, decision: 'resend', reason, seen, actor: PEMERIKSA } as const;
    await insist(world, () => decideDoubt(world.ports)(input));
  }
}

async function resume(world: World): Promise<void> {
  for (const platform of PLATFORMS) {
    if (!(await world.stores.guards.deskPause(platform))) continue;
    const input = { platform, reason: 'Alamat sudah benar.', actor: PEMERIKSA };
    await insist(world, () => resumeDesk(world.ports)(input));
  }
}

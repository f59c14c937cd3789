import { describe, expect, test } from 'vitest';
import { decideDoubt } from '#cases/decide-doubt.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { rincianFor } from '#cases/follow-up.ts';
import type { Letter } from '#cases/letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import { lookUpCode } from '#cases/look-up-code.ts';
import { preparePencabutan } from '#cases/prepare-pencabutan.ts';
import { reviseLetter } from '#cases/revise-letter.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { findIssuer } from '#letters/issuer.ts';
import type { Desk } from '#platforms/desk.ts';
import { aDesk } from '../../support/a-composed-letter.ts';
import { aReleasedLetter, asSeen, named } from '../../support/a-letter.ts';
import { aLetterFacts } from '../../support/a-letter-facts.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import {
  aRevocation,
  PEMERIKSA,
  PENCABUTAN,
  PENYUSUN,
  REVOKED,
} from '../../support/a-revocation.ts';
import { atEachCall, dyingAt } from '../../support/at-call.ts';
import { hasher, memoryLetters } from '../../support/memory-stores.ts';

/** A letter on record as received, then taken back, and its pencabutan drafted. */
async function revoked(more: object = {}) {
  const world = await aRevocation();
  await world.send(REVOKED);
  await world.hear(aMailEvent('delivery', { attemptId: 'attempt-1', at: world.clock.now() }));
  await world.withdraw(REVOKED, more);
  await world.compose();
  return world;
}

type World = Awaited<ReturnType<typeof aRevocation>>;
const factsOf = async ({ ports, find }: World) => loadFacts(ports, await find(PENCABUTAN));

describe('a letter that is withdrawn after it left', () => {
  test('F41: gets a concept that takes it back, addressed to the same mailboxes', async () => {
    const world = await revoked({ alasan: 'salah-temuan', ralat: true });
    const [letter, pencabutan] = [await world.find(REVOKED), await world.find(PENCABUTAN)];
    expect(letter).toMatchObject({ state: 'revoked', dicabutOleh: PENCABUTAN });
    expect(pencabutan).toMatchObject({
      kind: 'pencabutan',
      state: 'draft',
      mencabut: REVOKED,
      recipient: letter.recipient,
      cc: letter.cc,
      batchId: letter.batchId,
    });
    expect((await factsOf(world)).rincian).toMatchObject({
      surat: { nomor: letter.nomor?.text, tanggal: letter.tanggal, jumlah: 1 },
      sejak: letter.withdrawal?.at,
      alasan: 'salah-temuan',
      keterangan: 'Akun keliru.',
      ralat: true,
    });
  });

  test('both letters say so in the log, each with the hash of the concept', async () => {
    const { find } = await revoked();
    const [letter, pencabutan] = [await find(REVOKED), await find(PENCABUTAN)];
    const sha256 = pencabutan.draft.sha256;
    expect(letter.log.at(-1)).toMatchObject({ move: 'link', hashes: { pencabutan: sha256 } });
    expect(pencabutan.log).toMatchObject([
      { move: 'compose', to: 'draft', hashes: { draft: sha256 } },
    ]);
  });

  test('asked for ten times at once there is one, and one code', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    await world.withdraw();
    await Promise.all(Array.from({ length: 10 }, () => world.prepare(REVOKED)));
    const kept = world.letters.all().filter(({ mencabut }) => mencabut === REVOKED);
    expect(kept.map(({ letterId }) => letterId)).toEqual([PENCABUTAN]);
    const found = await world.letters.findByCode(
      world.ports.hasher.sha256(kept[0]?.verificationCode ?? ''),
    );
    expect(found?.letterId).toBe(PENCABUTAN);
  });

  test('F41: dies whoever writes it at any call, the sweeper has it written, once', async () => {
    for (let at = 1; ; at += 1) {
      const world = await aRevocation();
      await world.send(REVOKED);
      await world.withdraw();
      world.ports.queue.take('compose');
      const frail = dyingAt(world.ports, at);
      const { press } = world.ports;
      const work = preparePencabutan({ ...frail.ports, press })(REVOKED).then(() => 'lived');
      const ending = await Promise.race([work, frail.died]);
      world.clock.pass(15);
      await world.heal();
      await world.compose();
      const kept = world.letters.all().filter(({ mencabut }) => mencabut === REVOKED);
      expect(kept, `killed at call ${at}`).toHaveLength(1);
      expect((await world.find(REVOKED)).dicabutOleh, `killed at call ${at}`).toBe(PENCABUTAN);
      if (ending === 'lived') {
        expect(at).toBeGreaterThan(8);
        break;
      }
    }
  });

  test('F41: withdrawn at each call of its sender, no revoked letter stays without one', async () => {
    let seen = 0;
    for (let at = 1; ; at += 1) {
      const world = await aRevocation();
      let calls = 0;
      const interrupted = atEachCall(world.ports, async (call) => {
        calls = call;
        if (call === at) await world.withdraw();
      });
      await dispatchLetter(interrupted)(REVOKED);
      if (calls < at) break;
      world.clock.pass(15);
      await world.heal();
      await world.compose();
      const { state, dicabutOleh } = await world.find(REVOKED);
      expect(dicabutOleh, `withdrawn at call ${at}`).toBe(state === 'revoked' ? PENCABUTAN : null);
      if (state === 'revoked') seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('a letter that never left needs none', async () => {
    const world = await aRevocation();
    await world.withdraw();
    await world.compose();
    expect(await world.prepare(REVOKED)).toMatchObject({ kind: 'not-needed' });
    expect(world.letters.all()).toHaveLength(1);
  });
});

describe('where a letter of revocation goes', () => {
  const NEW = 'pengaduan@instagram.example';
  const OLD = 'kepatuhan@instagram.example';
  const corrected = aDesk({ email: NEW, cc: ['salinan@instagram.example'] });

  /** A letter whose mail met a fate, taken back after its desk was set right. */
  const toldAfter = async (fate: 'delivery' | 'bounce', desk: Desk, set: Partial<Letter> = {}) => {
    const world = await aRevocation(undefined, set);
    await world.send(REVOKED);
    const news = { attemptId: 'attempt-1', recipient: OLD, at: world.clock.now() };
    await world.hear(aMailEvent(fate, news));
    await world.settings.saveDesk(desk);
    await world.withdraw();
    await world.compose();
    return world;
  };

  test('where the desk is reached now, not where the letter came back from', async () => {
    const world = await toldAfter('bounce', corrected);
    const told = { recipient: NEW, cc: corrected.cc, channel: 'email', problem: null };
    expect(await world.find(PENCABUTAN)).toMatchObject(told);
    const { tujuan, rincian } = await factsOf(world);
    expect(tujuan.entitas).toBe(corrected.entity);
    expect(rincian).toMatchObject({
      tujuanAsal: { kepada: 'Meja Kepatuhan, Contoh Platform Ltd.', surel: OLD },
    });
  });

  test('where the letter lies as well, when it was delivered elsewhere', async () => {
    const world = await toldAfter('delivery', corrected);
    const cc = ['salinan@instagram.example', OLD];
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: NEW, cc });
    await world.issue(PENCABUTAN);
    await world.send(PENCABUTAN);
    expect(world.sent.at(-1)?.to).toEqual([NEW, ...cc]);
  });

  test('not into a mailbox that takes no mail any more', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    const at = world.clock.now();
    await world.hear(aMailEvent('delivery', { attemptId: 'attempt-1', recipient: OLD, at }));
    await world.guards.suppress({ address: OLD, reason: 'bounce', at });
    await world.settings.saveDesk(aDesk({ email: NEW }));
    await world.withdraw();
    await world.compose();
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: NEW, cc: [] });
  });

  test('not to a copy of the desk that takes no mail any more, which would stop the whole letter', async () => {
    const world = await aRevocation();
    const [copy = ''] = corrected.cc;
    await world.send(REVOKED);
    await world.guards.suppress({ address: copy, reason: 'bounce', at: world.clock.now() });
    await world.settings.saveDesk(corrected);
    await world.withdraw();
    await world.compose();
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: NEW, cc: [] });
    await world.issue(PENCABUTAN);
    await world.send(PENCABUTAN);
    expect(await world.find(PENCABUTAN)).toMatchObject({ state: 'accepted' });
  });

  test('nowhere yet, when it never arrived and nobody vouches for the desk', async () => {
    const stale = aDesk({ email: NEW, confirmedAt: '2026-01-01' });
    const world = await toldAfter('bounce', stale);
    expect(await world.find(PENCABUTAN)).toMatchObject({ channel: null, problem: 'DESK_STALE' });
    const { draft } = await world.find(PENCABUTAN);
    const letters = [{ letterId: PENCABUTAN, sha256: draft.sha256 }];
    const submit = { letters, actor: PENYUSUN };
    const problems = [{ code: 'DESK_MISSING' }];
    expect(await submitLetters(world.ports)(submit)).toMatchObject({ problems });
    await world.settings.saveDesk(corrected);
    await reviseLetter(world.ports)({ letterId: PENCABUTAN, exclude: [], actor: PENYUSUN });
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: NEW, problem: null });
  });

  test('where it arrived, when nobody vouches for the desk', async () => {
    const world = await toldAfter('delivery', aDesk({ email: NEW, confirmedAt: null }));
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: OLD, cc: [], problem: null });
    expect((await factsOf(world)).rincian).toMatchObject({ tujuanAsal: { surel: null } });
  });

  test('to a person, when the desk takes letters by hand only now', async () => {
    const world = await toldAfter('bounce', aDesk({ channel: 'post' }));
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: null, channel: 'post' });
    expect((await factsOf(world)).rincian).toMatchObject({ tujuanAsal: { surel: OLD } });
  });
});

describe('a revoked letter whose office has ended, without a successor on record', () => {
  /** The same letter, as an office would have written it. */
  const keepFacts = async ({ ports, find, letters }: World, issuerId: string) => {
    const letter = await find(REVOKED);
    const facts = { ...(await loadFacts(ports, letter)), issuer: findIssuer(issuerId) };
    const bytes = new TextEncoder().encode(JSON.stringify(facts));
    const file = { key: `surat/${issuerId}`, sha256: hasher.sha256(bytes), bytes: bytes.length };
    await ports.objects.put('letters', file.key, bytes, 'application/json');
    await letters.save({ ...letter, facts: file, version: letter.version + 1 });
  };
  const untold = async () => {
    const world = await aRevocation();
    await keepFacts(world, 'kementerian-koperasi-ukm-latihan');
    await world.send(REVOKED);
    await world.withdraw();
    const heard: string[] = [];
    world.ports.journal = { info: () => undefined, count: (signal) => void heard.push(signal) };
    return { ...world, heard };
  };

  test('says so on its page and rings, once on record and again each round', async () => {
    const world = await untold();
    await world.compose();
    await world.prepare(REVOKED);
    expect(world.heard).toEqual(['RevocationUntold', 'RevocationUntold']);
    const letter = await world.find(REVOKED);
    expect(letter).toMatchObject({ state: 'revoked', problem: 'ISSUER_WITHOUT_SUCCESSOR' });
    expect(letter.log.map(({ move }) => move).filter((move) => move === 'hold')).toHaveLength(1);
    expect(await world.letters.find(PENCABUTAN)).toBeNull();
  });

  test('is told of by the sweeper once an office answers for it', async () => {
    const world = await untold();
    await world.compose();
    await keepFacts(world, 'kementerian-umkm-latihan');
    world.clock.pass(15);
    await world.heal();
    await world.compose();
    expect(await world.find(PENCABUTAN)).toMatchObject({ state: 'draft' });
    expect(await world.find(REVOKED)).toMatchObject({
      dicabutOleh: PENCABUTAN,
      problem: 'Akun keliru.',
    });
  });
});

describe('what a letter of revocation says of the receipt', () => {
  test('nothing, where nobody knows whether the letter left', async () => {
    const world = await aRevocation({ kind: 'unknown', code: 'SILENCE' } as never);
    await world.send(REVOKED);
    world.clock.pass(31);
    const input = { letterId: REVOKED, decision: 'cancel', reason: 'Tidak jelas.' } as const;
    const seen = asSeen(await world.find(REVOKED));
    await decideDoubt(world.ports)({ ...input, seen, actor: PEMERIKSA });
    await world.compose();
    const { rincian } = await factsOf(world);
    expect(rincian).toMatchObject({ alasan: 'lain', surat: { terima: null } });
  });

  test('nothing, where the mail came back after all', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    const desk = { attemptId: 'attempt-1', recipient: 'kepatuhan@instagram.example' };
    await world.hear(aMailEvent('delivery', { ...desk, at: world.clock.now() }));
    await world.hear(aMailEvent('bounce', { ...desk, at: world.clock.now() }));
    await world.withdraw();
    await world.compose();
    expect((await factsOf(world)).rincian).toMatchObject({ surat: { terima: null } });
  });

  test('the news of the mail server, once the draft is written anew', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    await world.withdraw();
    await world.compose();
    const at = world.clock.now();
    await world.hear(aMailEvent('delivery', { attemptId: 'attempt-1', at }));
    await reviseLetter(world.ports)({ letterId: PENCABUTAN, exclude: [], actor: PENYUSUN });
    expect((await factsOf(world)).rincian).toMatchObject({ surat: { terima: { pada: at } } });
  });
});

describe('a letter of revocation', () => {
  test('goes the way of every letter: two people, a number, one mail', async () => {
    const world = await revoked();
    const issued = await world.issue(PENCABUTAN);
    expect(issued).toMatchObject({ state: 'issued', nomor: { urut: 1 }, tanggal: '2026-11-24' });
    await Promise.all([world.send(PENCABUTAN), world.send(PENCABUTAN)]);
    expect(world.sent.map(({ letterId, to }) => [letterId, to])).toEqual([
      [REVOKED, ['kepatuhan@instagram.example']],
      [PENCABUTAN, ['kepatuhan@instagram.example']],
    ]);
  });

  test('withdrawn before it left keeps its number as void and has a successor', async () => {
    const world = await revoked();
    await world.issue(PENCABUTAN);
    await world.withdraw(PENCABUTAN);
    expect(await world.find(PENCABUTAN)).toMatchObject({ state: 'void' });
    await world.compose();
    const next = `${PENCABUTAN}-2`;
    expect(await world.find(REVOKED)).toMatchObject({ dicabutOleh: next });
    expect(await world.find(next)).toMatchObject({ state: 'draft', mencabut: REVOKED });
    const entry = await world.ports.numbers.find('kementerian-umkm-latihan-2026', 1);
    expect(entry).toMatchObject({ kind: 'void', letterId: PENCABUTAN });
  });

  test('has its successor from the sweeper when the message was lost', async () => {
    const world = await revoked();
    await world.withdraw(PENCABUTAN);
    world.ports.queue.take('compose');
    world.clock.pass(15);
    expect(await world.heal()).toMatchObject({ pencabutanAsked: 1 });
    await world.compose();
    expect(await world.heal()).toMatchObject({ pencabutanAsked: 0 });
    expect((await world.find(REVOKED)).dicabutOleh).toBe(`${PENCABUTAN}-2`);
  });

  test('that has left, or may have, is not taken back in its turn', async () => {
    const world = await revoked();
    await world.issue(PENCABUTAN);
    await world.send(PENCABUTAN);
    const outcome = await world.withdraw(PENCABUTAN);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'PENCABUTAN_STANDS' }] });
    expect((await world.find(PENCABUTAN)).state).toBe('accepted');
  });

  test('in doubt is sent again or taken for sent, never revoked', async () => {
    const world = await aRevocation({ kind: 'unknown', code: 'SILENCE' } as never, {
      mencabut: 'B0-instagram',
    });
    await world.send(REVOKED);
    world.clock.pass(31);
    const input = { letterId: REVOKED, reason: 'x', actor: PEMERIKSA };
    const seen = asSeen(await world.find(REVOKED));
    const decide = (decision: 'cancel' | 'assume-sent') =>
      decideDoubt(world.ports)({ ...input, decision, seen });
    expect(await decide('cancel')).toMatchObject({ problems: [{ code: 'PENCABUTAN_STANDS' }] });
    expect(await decide('assume-sent')).toMatchObject({ letters: [{ state: 'assumed' }] });
  });

  test('is no letter that a notice could follow', async () => {
    const world = await revoked();
    const followUp = { surat: [PENCABUTAN], keterangan: {} };
    await expect(rincianFor(world.letters, 'teguran', 'instagram', followUp)).rejects.toThrow(
      PENCABUTAN,
    );
  });
});

describe('a letter of revocation that is written anew', () => {
  const pencabutan = { alasan: 'ganda', keterangan: null, ralat: true } as const;

  test('gives the reason and the words that its drafter chooses', async () => {
    const world = await revoked();
    const input = { letterId: PENCABUTAN, exclude: [], pencabutan, actor: PENYUSUN };
    expect(await reviseLetter(world.ports)(input)).toMatchObject({ kind: 'done' });
    expect((await factsOf(world)).rincian).toMatchObject(pencabutan);
  });

  test('keeps its words out of the hands of whoever approves it', async () => {
    const world = await revoked();
    const submitted = { ...(await world.find(PENCABUTAN)), state: 'submitted' } as const;
    await world.letters.save({ ...submitted, submittedBy: 'x', version: submitted.version + 1 });
    const input = { letterId: PENCABUTAN, exclude: [], pencabutan, actor: PEMERIKSA };
    expect(await reviseLetter(world.ports)(input)).toMatchObject({ kind: 'forbidden' });
  });

  test('goes where its drafter sent it, whoever takes items out of it', async () => {
    const world = await aRevocation();
    const bytes = new TextEncoder().encode(JSON.stringify(aLetterFacts(3)));
    const facts = { key: 'surat/tiga', sha256: hasher.sha256(bytes), bytes: bytes.length };
    await world.ports.objects.put('letters', facts.key, bytes, 'application/json');
    const letter = await world.find(REVOKED);
    await world.letters.save({ ...letter, facts, version: letter.version + 1 });
    await world.send(REVOKED);
    await world.withdraw(REVOKED);
    await world.compose();
    await submitLetters(world.ports)({
      letters: [named(await world.find(PENCABUTAN))],
      actor: PENYUSUN,
    });
    const exclude = [{ itemNo: 1, reason: 'Tetap diminta' }];
    const revise = () =>
      reviseLetter(world.ports)({ letterId: PENCABUTAN, exclude, actor: PEMERIKSA });
    expect(await revise()).toMatchObject({ letters: [{ itemCount: 2 }] });
    await world.settings.saveDesk(aDesk({ email: 'lain@contoh.example' }));
    expect(await revise()).toMatchObject({ problems: [{ code: 'DESK_CHANGED' }] });
    expect(await world.find(PENCABUTAN)).toMatchObject({ recipient: letter.recipient });
  });

  test('by the office that answers today is numbered in the series of that office', async () => {
    const world = await revoked();
    const draft = await world.find(PENCABUTAN);
    const ended = { issuerId: 'kementerian-koperasi-ukm-latihan', version: draft.version + 1 };
    await world.letters.save({ ...draft, ...ended });
    await reviseLetter(world.ports)({ letterId: PENCABUTAN, exclude: [], actor: PENYUSUN });
    const { issuer } = await factsOf(world);
    expect(await world.find(PENCABUTAN)).toMatchObject({ issuerId: issuer.id });
    await world.issue(PENCABUTAN);
    const entry = await world.ports.numbers.find(`${issuer.id}-2026`, 1);
    expect(entry).toMatchObject({ letterId: PENCABUTAN });
  });

  test('takes back at least one item', async () => {
    const world = await revoked();
    const exclude = [{ itemNo: 1, reason: 'Tetap diminta' }];
    const input = { letterId: PENCABUTAN, exclude, actor: PENYUSUN };
    expect(await reviseLetter(world.ports)(input)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'NO_ITEMS_LEFT' }],
    });
  });
});

describe('the code on a letter that was taken back', () => {
  test('says so at once, and by which letter as soon as that has its number', async () => {
    const world = await revoked();
    const { verificationCode } = await world.find(REVOKED);
    await world.letters.linkCode(hasher.sha256(verificationCode), REVOKED);
    const ask = () => lookUpCode({ letters: world.letters, hasher })(verificationCode);
    expect(await ask()).toMatchObject({ status: 'dicabut', dicabutDengan: null });
    const { nomor } = await world.issue(PENCABUTAN);
    expect(await ask()).toMatchObject({
      status: 'dicabut',
      dicabutDengan: { nomor: nomor?.text, tanggal: '2026-11-24' },
    });
  });

  test('says when only a part of it was taken back', async () => {
    const letter = aReleasedLetter({ state: 'revoked', dicabutOleh: PENCABUTAN });
    const excluded = [{ itemNos: [2], reason: 'x', by: 'y', at: '2026-11-24T05:00:00.000Z' }];
    const letters = memoryLetters();
    await letters.create(letter);
    await letters.create(aReleasedLetter({ letterId: PENCABUTAN, excluded, mencabut: REVOKED }));
    await letters.linkCode(hasher.sha256(letter.verificationCode), REVOKED);
    const answer = await lookUpCode({ letters, hasher })(letter.verificationCode);
    expect(answer.status).toBe('dicabut-sebagian');
  });
});

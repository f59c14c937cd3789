import { describe, expect, test } from 'vitest';
import { exportLog } from '#cases/export-log.ts';
import { moveStored } from '#cases/move-letter.ts';
import { recordAnswer } from '#cases/record-answer.ts';
import { sealLog } from '#cases/seal-log.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import { FACTS_FILE } from '../../support/a-dispatcher.ts';
import { aDraft, aRelease } from '../../support/a-letter.ts';
import { aRevocation, PENCABUTAN, REVOKED, UNSUBMITTED } from '../../support/a-revocation.ts';
import { REFUSAL } from '../../support/an-answer.ts';
import {
  anEmptySystem,
  aSealedSystem,
  auditWith,
  ecSigner,
  sendLetter,
  verifierOf,
} from '../../support/an-export.ts';
import { memoryLedger } from '../../support/memory-stores.ts';

const { signer, key } = ecSigner();
const verify = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  verifyExport(new Map(files.map(({ path, bytes }) => [path, bytes])), auditWith(verifierOf(key)));

describe('exporting the log', () => {
  test('with files: everything that an auditor needs, and it proves itself', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: true });
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'BACA-SAYA.txt',
        'kunci-publik.pem',
        'log/instagram/log.jsonl',
        'log/instagram/log.csv',
        'log/instagram/log.xlsx',
        'log/instagram/checkpoint.txt',
        'surat/instagram/B1-instagram/surat.pdf',
        'surat/instagram/B1-instagram/surel.eml',
        'surat/instagram/B1-instagram/lampiran.csv',
        'surat/instagram/B1-instagram/lampiran.json',
        'surat/instagram/B1-instagram/fakta.json',
        'surat/instagram/B1-instagram/akun.json',
        'surat/instagram/B1-instagram/peristiwa.json',
        'nomor/kementerian-umkm-latihan-2026.json',
        'manifest.json',
        'manifest.sig',
      ]),
    );
    expect(verify(files)).toMatchObject({ ok: true, signatures: 'checked', findings: [] });
  });

  test('carries what platforms answered, and an altered answer is found', async () => {
    const system = await aSealedSystem(signer);
    const file = new TextEncoder().encode('%PDF-1.7 jawaban');
    const release = aRelease({ at: '2026-11-24T02:00:00.000Z' });
    await moveStored(system.letters, 'B1-shopee', () => {
      const actor = { sub: 'sistem', groups: [] };
      return { name: 'note', at: system.clock.now(), actor, set: { release } };
    });
    system.clock.pass(60);
    const said = { letterId: 'B1-shopee', receivedAt: system.clock.now(), file };
    for (const [answerId, after] of [
      ['J1', null],
      ['J2', 'J1'],
    ] as const) {
      await recordAnswer(system)({ ...REFUSAL, ...said, answerId, after });
    }
    await sealLog(system)();
    const files = await exportLog(system)({ withFiles: true });
    const answers = files.filter(({ path }) => path.includes('/jawaban-'));
    expect(answers.map(({ path }) => path.replace(/^.*\./, '')).sort()).toEqual([
      ...['json', 'json', 'pdf'],
    ]);
    expect(verify(files)).toMatchObject({ ok: true, findings: [] });
    for (const { path } of answers) {
      const altered = files.map((one) => {
        return one.path === path ? { ...one, bytes: new TextEncoder().encode('{}') } : one;
      });
      expect(verify(altered).findings).toEqual(
        expect.arrayContaining([expect.objectContaining({ code: 'FILE_NOT_IN_LOG', file: path })]),
      );
    }
  });

  test('without files: the logs alone, and they prove themselves', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: false });
    expect(files.filter(({ path }) => path.startsWith('surat/'))).toEqual([]);
    expect(verify(files)).toMatchObject({
      verdict: 'partial',
      coverage: { evidenceFiles: 0, signedLetters: 3, lettersWithFiles: 0 },
      findings: [],
    });
  });

  test('leaves out the files of a letter that is not signed yet, and proves itself all the same', async () => {
    const system = await aSealedSystem(signer);
    await system.letters.create(aDraft({ letterId: 'B9-shopee', platform: 'shopee' }));
    await sealLog(system)();
    const files = await exportLog(system)({ withFiles: true });
    expect(files.filter(({ path }) => path.includes('B9-shopee'))).toEqual([]);
    expect(verify(files)).toMatchObject({ ok: true, findings: [] });
  });

  test('of one platform holds nothing of the others', async () => {
    const system = await aSealedSystem(signer);
    const files = await exportLog(system)({ platforms: ['shopee'], withFiles: true });
    expect(files.filter(({ path }) => path.includes('instagram'))).toEqual([]);
    expect(verify(files)).toMatchObject({
      verdict: 'partial',
      platforms: [{ platform: 'shopee' }],
      coverage: { missing: [{ code: 'CASE_FILE' }, { code: 'LETTERS_ELSEWHERE' }] },
    });
  });

  test('EX-1: the bundle of a case has the files of its letters and the whole log around them', async () => {
    const system = await aSealedSystem(signer);
    const input = { platforms: ['instagram'], letterIds: ['B1-instagram'], withFiles: true };
    const files = await exportLog(system)(input);
    const folders = files.flatMap(({ path }) => /^surat\/instagram\/([^/]+)/.exec(path)?.[1] ?? []);
    expect(new Set(folders)).toEqual(new Set(['B1-instagram']));
    expect(verify(files)).toMatchObject({ verdict: 'partial', platforms: [{ letters: 2 }] });
  });

  test('the accounts of a letter stand behind a salted hash: a list that was changed is named', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: true });
    const path = 'surat/shopee/B1-shopee/akun.json';
    const changed = files.map((file) => {
      if (file.path !== path) return file;
      const text = new TextDecoder().decode(file.bytes).replace('contoh.thrift', 'contoh.lain');
      return { path, bytes: new TextEncoder().encode(text) };
    });
    const found = verify(changed).findings.filter((one) => one.file === path);
    expect(found.map(({ code }) => code).sort()).toEqual(['ACCOUNTS_DIFFER', 'FILE_CHANGED']);
  });

  test('no account, address or name is in any line of a chain', async () => {
    const files = await exportLog(await aSealedSystem(signer))({ withFiles: false });
    for (const { path, bytes } of files.filter((file) => file.path.endsWith('.jsonl'))) {
      const text = new TextDecoder().decode(bytes);
      expect(text, path).not.toMatch(/contoh\.thrift|@|https?:/);
    }
  });

  test('holds a letter of revocation, and one that was handed in without any mail, and proves both', async () => {
    const world = await aRevocation(undefined, {
      ...UNSUBMITTED,
      log: aDraft({ facts: FACTS_FILE }).log,
    });
    const draft = await world.find();
    await world.issue(REVOKED);
    await world.send(REVOKED);
    await world.withdraw();
    await world.compose();
    await world.issue(PENCABUTAN);
    const { facts, annexCsv, annexJson, updatedAt } = draft;
    const another = { letterId: 'B2-instagram', channel: 'portal', recipient: null } as const;
    await world.letters.create(aDraft({ ...another, facts, annexCsv, annexJson, updatedAt }));
    await world.issue('B2-instagram');
    const { ports } = world;
    const system = { ...anEmptySystem(signer), ...ports, ledger: memoryLedger() };
    const files = await exportLog({ ...system, seal: sealLog(system) })({ withFiles: true });
    const paths = files.map(({ path }) => path).filter((path) => path.includes('/surel.eml'));
    expect(paths).toEqual([
      `surat/instagram/${REVOKED}/surel.eml`,
      `surat/instagram/${PENCABUTAN}/surel.eml`,
    ]);
    expect(verify(files)).toMatchObject({ ok: true, findings: [] });
  });

  test('seals what is open, so that no number stands in it without its letter', async () => {
    const system = await aSealedSystem(signer);
    await sendLetter(system, 'B3-shopee', 'shopee', 4);
    const blind = { ...system, seal: async () => undefined };
    const unsealed = await exportLog(blind)({ withFiles: true });
    expect(unsealed.filter(({ path }) => path.includes('B3-shopee'))).toEqual([]);
    expect(verify(unsealed).findings.map(({ code }) => code)).toEqual(['NOMOR_NOT_IN_LOG']);
    expect(verify(await exportLog(system)({ withFiles: true }))).toMatchObject({ ok: true });
  });

  test('a letter that is numbered while it is made is in the log alone, and no fault', async () => {
    const system = await aSealedSystem(signer);
    const seal = async () => {
      await sendLetter(system, 'B3-shopee', 'shopee', 4);
      await system.seal();
    };
    const files = await exportLog({ ...system, seal })({ withFiles: true });
    expect(verify(files)).toMatchObject({ ok: true, coverage: { letters: 4 } });
  });

  test('of a platform without any letter is an empty log that proves itself', async () => {
    const files = await exportLog(anEmptySystem(signer))({
      platforms: ['shopee'],
      withFiles: true,
    });
    expect(verify(files)).toMatchObject({
      verdict: 'partial',
      platforms: [{ entries: 0, letters: 0 }],
    });
  });

  test('a stored letter that was changed stops the export', async () => {
    const system = await aSealedSystem(signer);
    const { final } = (await system.letters.find('B1-shopee')) ?? {};
    await system.objects.put('letters', final?.key ?? '', Uint8Array.of(1), 'application/pdf');
    await expect(exportLog(system)({ withFiles: true })).rejects.toMatchObject({
      code: 'OBJECT_CHANGED',
    });
  });

  test('the same state at the same instant is the same bytes, signatures apart', async () => {
    const system = await aSealedSystem(signer);
    const [first, second] = [
      await exportLog(system)({ withFiles: true }),
      await exportLog(system)({ withFiles: true }),
    ];
    const unsigned = (files: typeof first) => files.filter(({ path }) => path !== 'manifest.sig');
    expect(unsigned(second)).toEqual(unsigned(first));
  });
});

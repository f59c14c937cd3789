import { beforeAll, describe, expect, test } from 'vitest';
import type { AgendaLine } from '#ledger/agenda.ts';
import type { Link } from '#ledger/chain.ts';
import type { LogEntry } from '#ledger/entry.ts';
import type { FindingCode } from '#ledger/finding.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import { anExport, auditWith, ecSigner, verifierOf } from '../../support/an-export.ts';
import { ExportCopy } from '../../support/export-copy.ts';

const { signer, key } = ecSigner();
const OTHER = { draft: 'e'.repeat(64), final: 'e'.repeat(64), mime: 'e'.repeat(64) };

let original: Map<string, Uint8Array>;

beforeAll(async () => {
  original = await anExport(signer);
});

/** What somebody may write who holds the right key: every hash and signature fits. */
async function audited(forge: (copy: ExportCopy) => unknown) {
  const copy = new ExportCopy(original, signer);
  await forge(copy);
  return verifyExport(copy.files, auditWith(verifierOf(key)));
}

const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) => [
  ...new Set(findings.map(({ code }) => code)),
];

const step = (move: string, set: Partial<LogEntry>) => (links: Link[]) =>
  links.map((link) =>
    link.entry.move === move ? { ...link, entry: { ...link.entry, ...set } } : link,
  );

const without = (move: string) => (links: Link[]) =>
  links.filter(({ entry }) => entry.move !== move);

/** The claim, once more, of each letter. */
const claimedTwice = (links: Link[]) =>
  links.flatMap((link) =>
    link.entry.move === 'claim'
      ? [link, { ...link, entry: { ...link.entry, id: `${link.entry.id}0` } }]
      : [link],
  );

/** The checker alone sends it to an address of their own. */
const elsewhere = (links: Link[]) =>
  links.map((link) => {
    const { move, hashes } = link.entry;
    const other = { ...hashes, tujuan: 'e'.repeat(64) };
    return move === 'approve' || move === 'release'
      ? { ...link, entry: { ...link.entry, hashes: other } }
      : link;
  });

const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun', 'pemeriksa'] };

/** Each is a log that no rule of the house would have let come about. */
const HISTORIES: readonly (readonly [string, (links: Link[]) => Link[], FindingCode])[] = [
  ['its submitter approves it', step('approve', { actor: PENYUSUN }), 'STEP_BY_SUBMITTER'],
  ['its submitter releases it', step('release', { actor: PENYUSUN }), 'STEP_BY_SUBMITTER'],
  ['another draft is approved', step('approve', { hashes: OTHER }), 'STEP_OTHER_DRAFT'],
  ['another draft is submitted', step('submit', { hashes: OTHER }), 'STEP_OTHER_DRAFT'],
  ['another letter is released', step('release', { hashes: OTHER }), 'STEP_OTHER_FILE'],
  ['it goes elsewhere than was agreed', elsewhere, 'STEP_OTHER_DESTINATION'],
  ['another mail is sent', step('claim', { hashes: OTHER }), 'STEP_OTHER_FILE'],
  ['nobody signs it', without('issue'), 'STEP_STATE_DIFFERS'],
  ['nobody submits it', without('submit'), 'STEP_STATE_DIFFERS'],
  ['nobody releases it', without('release'), 'STEP_NOT_RELEASED'],
  ['it is sent twice', claimedTwice, 'STEP_STATE_DIFFERS'],
  ['it comes back from the void', step('deliver', { from: 'void' }), 'STEP_STATE_DIFFERS'],
  ['a move nobody knows', step('accept', { move: 'bless' }), 'STEP_NOT_LEGAL'],
  ['it is approved before it is written', step('approve', T('2020')), 'STEP_TIME_BACKWARDS'],
  ['it arrives before it is sent', step('deliver', T('2020')), 'STEP_TIME_BACKWARDS'],
  ['it arrives years later', step('deliver', T('2031')), 'STEP_AFTER_EXPORT'],
];

function T(year: string) {
  return { at: `${year}-06-01T03:00:00.000Z` };
}

describe('a history that the rules forbid, signed with the right key (A)', () => {
  test.each(HISTORIES)('%s', async (_, change, code) => {
    const report = await audited(async (copy) => {
      await copy.rechain(change);
      await copy.remanifest();
    });
    expect(codesOf(report)).toContain(code);
    expect(report).toMatchObject({ ok: false, verdict: 'faulty' });
  });

  test('each fault is named at its line, with the move and the state', async () => {
    const { findings } = await audited(async (copy) => {
      await copy.rechain(step('approve', { actor: PENYUSUN }));
      await copy.remanifest();
    });
    expect(findings.map(({ line, entry }) => [line, entry])).toEqual([
      [3, 'B1-instagram:3'],
      [11, 'B2-instagram:3'],
    ]);
    expect(findings[0]?.message).toContain('Langkah "approve" dari keadaan "submitted".');
  });
});

const line = (urut: number, set: Partial<AgendaLine>) => (copy: ExportCopy) =>
  copy.agenda((agenda) => ({
    ...agenda,
    lines: agenda.lines.map((one) => (one.urut === urut ? { ...one, ...set } : one)),
  }));

const GHOST = { letterId: 'B9-tiktok', nomor: 'B-004/CONTOH/XI/2026', urut: 4 };
const NO_LETTER = { letterId: null, nomor: null };

const addGhost = (copy: ExportCopy) =>
  copy.agenda((agenda) => {
    const ghost = {
      ...GHOST,
      sisipan: null,
      status: 'issued',
      holder: null,
      reason: null,
    } as const;
    return { ...agenda, last: 4, lines: [...agenda.lines, ghost] };
  });

/** Each leaves something out, or says in the agenda what no log says. */
const OMISSIONS: readonly (readonly [string, (copy: ExportCopy) => void, FindingCode])[] = [
  ['B: a platform', (copy) => copy.drop('log/shopee', 'surat/shopee'), 'NOMOR_NOT_IN_LOG'],
  ['D2: the agenda', (copy) => copy.drop('nomor/'), 'AGENDA_MISSING'],
  ['D2: the accounts', (copy) => copy.drop(`${FOLDER}/akun.json`), 'EVIDENCE_FILE_MISSING'],
  ['D2: the mail events', (copy) => copy.drop(`${FOLDER}/peristiwa`), 'EVIDENCE_FILE_MISSING'],
  ['D3: void without a reason', line(2, { status: 'void' }), 'NOMOR_WITHOUT_REASON'],
  ['D3: void, and delivered', line(2, { status: 'void', reason: 'x' }), 'AGENDA_STATUS_DIFFERS'],
  [
    'D3: void under no number',
    line(2, { status: 'void', reason: 'x', nomor: null }),
    'NOMOR_NOT_IN_AGENDA',
  ],
  ['D3: reserved for nobody', line(2, { status: 'reserved' }), 'NOMOR_WITHOUT_HOLDER'],
  [
    'D3: reserved for somebody',
    line(2, { status: 'reserved', holder: 'x', reason: 'x', ...NO_LETTER }),
    'NOMOR_NOT_IN_AGENDA',
  ],
  ['D3: issued to no letter', line(2, NO_LETTER), 'NOMOR_WITHOUT_LETTER'],
  ['D3: an issued ghost', addGhost, 'NOMOR_NOT_IN_LOG'],
];

const FOLDER = 'surat/instagram/B1-instagram';

describe('what is left out or made up, signed with the right key', () => {
  test.each(OMISSIONS)('%s', async (_, forge, code) => {
    const report = await audited(async (copy) => {
      forge(copy);
      await copy.remanifest();
    });
    expect(codesOf(report)).toContain(code);
  });

  test('D1: the evidence of every letter leaves a part, and is said to be missing', async () => {
    const report = await audited(async (copy) => {
      copy.drop('surat/');
      await copy.remanifest({ letters: [] });
    });
    expect(report).toMatchObject({
      ok: false,
      verdict: 'partial',
      coverage: { evidenceFiles: 0, signedLetters: 3, lettersWithFiles: 0 },
    });
    expect(report.coverage?.missing.map(({ code }) => code)).toEqual([
      'CASE_FILE',
      'LETTERS_WITHOUT_FILES',
    ]);
  });

  test('everything leaves nothing that could be proved', async () => {
    const report = await audited(async (copy) => {
      copy.drop('surat/', 'log/', 'nomor/');
      await copy.remanifest();
    });
    expect(report).toMatchObject({
      verdict: 'partial',
      coverage: { platforms: 0, period: null, missing: [{ code: 'NOTHING_LOGGED' }] },
    });
  });
});

describe('an export of before (C)', () => {
  const since = (now: ExportCopy) =>
    verifyExport(now.files, { ...auditWith(verifierOf(key)), earlier: original });

  test('that is the same, or the beginning, is continued', () => {
    expect(since(new ExportCopy(original, signer))).toMatchObject({ ok: true });
  });

  test('is not continued by a log that was written anew with fewer letters and platforms', async () => {
    const copy = new ExportCopy(original, signer);
    await copy.rechain((links) => links.filter(({ entry }) => entry.id.startsWith('B2')));
    copy.drop('surat/instagram/B1', 'log/shopee', 'surat/shopee');
    copy.agenda((agenda) => ({
      ...agenda,
      last: 1,
      lines: agenda.lines.slice(2).map((one) => ({ ...one, urut: 1 })),
    }));
    await copy.remanifest({ exportedAt: '2026-11-25T00:00:00.000Z' });
    expect(verifyExport(copy.files, auditWith(verifierOf(key))).ok).toBe(true);
    expect(codesOf(since(copy)).sort()).toEqual([
      'HISTORY_CHANGED',
      'NOMOR_REWRITTEN',
      'NOMOR_VANISHED',
      'PLATFORM_VANISHED',
    ]);
  });

  test('is not continued by a shorter log, nor by one of before', async () => {
    const copy = new ExportCopy(original, signer);
    await copy.rechain((links) => links.slice(0, 8));
    await copy.remanifest({ exportedAt: '2026-11-24T00:00:00.000Z' });
    expect(codesOf(since(copy))).toEqual(
      expect.arrayContaining(['HISTORY_SHORTER', 'EARLIER_IS_LATER']),
    );
  });

  test('that is forged itself proves nothing', () => {
    const forged = new ExportCopy(original, signer);
    forged.flip('manifest.json', 9, 1);
    const auditing = { ...auditWith(verifierOf(key)), earlier: forged.files };
    expect(codesOf(verifyExport(original, auditing))).toEqual(['EARLIER_UNSOUND']);
  });
});

test('E: a forgery signed anew is never more than what fits its own key', async () => {
  const forger = ecSigner();
  const copy = new ExportCopy(original, forger.signer);
  for (const platform of ['instagram', 'shopee']) await copy.rechain((links) => links, platform);
  await copy.remanifest();
  const own = { ...auditWith(verifierOf(forger.key)), isAnchored: false };
  expect(verifyExport(copy.files, own)).toMatchObject({
    ok: false,
    verdict: 'unanchored',
    signatures: 'self-signed',
    findings: [],
  });
});

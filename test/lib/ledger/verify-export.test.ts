import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#ledger/canonical-json.ts';
import type { FindingCode } from '#ledger/finding.ts';
import { logCsv } from '#ledger/log-table.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import { anExport, auditWith, ecSigner, verifierOf } from '../../support/an-export.ts';
import { ExportCopy } from '../../support/export-copy.ts';
import { hasher } from '../../support/memory-stores.ts';

const { signer, key } = ecSigner();
const verifier = verifierOf(key);
const stranger = ecSigner();
const { sha256 } = hasher;

const LOG = 'log/instagram/log.jsonl';
const CSV = 'log/instagram/log.csv';
const CHECKPOINT = 'log/instagram/checkpoint.txt';
const LETTER = 'surat/instagram/B1-instagram';

let original: Map<string, Uint8Array>;

beforeAll(async () => {
  original = await anExport(signer);
});

const aCopy = () => new ExportCopy(original, stranger.signer);

interface Tampering {
  readonly name: string;
  readonly tamper: (copy: ExportCopy) => void | Promise<void>;
  readonly code: FindingCode;
  readonly file: string;
  readonly line?: number;
  readonly entry?: string;
}

const swap = (lines: string[], a: number, b: number) =>
  lines.map((line, at) => lines[at === a ? b : at === b ? a : at] ?? line);

const cut = (lines: string[], at: number, count: number) => lines.toSpliced(at, count);

/** Each is what someone might do who wants the log to say something else. */
const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'a step is given another time',
    tamper: (copy) =>
      copy.link(3, (link) => ({
        ...link,
        entry: { ...link.entry, at: '2026-11-24T09:00:00.000Z' },
      })),
    code: 'ENTRY_CHANGED',
    file: LOG,
    line: 3,
    entry: 'B1-instagram:3',
  },
  {
    name: 'another person is made to have approved',
    tamper: (copy) =>
      copy.link(3, (link) => ({
        ...link,
        entry: { ...link.entry, actor: { sub: 'orang-lain', groups: ['pemeriksa'] } },
      })),
    code: 'ENTRY_CHANGED',
    file: LOG,
    line: 3,
    entry: 'B1-instagram:3',
  },
  {
    name: 'the last entry is edited, which no later line disowns',
    tamper: (copy) =>
      copy.link(16, (link) => ({ ...link, entry: { ...link.entry, to: 'bounced' } })),
    code: 'ENTRY_CHANGED',
    file: LOG,
    line: 16,
    entry: 'B2-instagram:8',
  },
  {
    name: 'the last entry is edited and the manifest made to fit',
    tamper: async (copy) => {
      copy.link(16, (link) => ({ ...link, entry: { ...link.entry, to: 'bounced' } }));
      await copy.remanifest();
    },
    code: 'CHECKPOINT_ROOT_DIFFERS',
    file: LOG,
  },
  {
    name: 'one entry is deleted',
    tamper: (copy) => copy.lines((lines) => cut(lines, 4, 1)),
    code: 'ENTRY_MISSING',
    file: LOG,
    line: 5,
    entry: 'B1-instagram:6',
  },
  {
    name: 'three entries are deleted',
    tamper: (copy) => copy.lines((lines) => cut(lines, 4, 3)),
    code: 'ENTRY_MISSING',
    file: LOG,
    line: 5,
    entry: 'B1-instagram:8',
  },
  {
    name: 'the first entry is deleted',
    tamper: (copy) => copy.lines((lines) => cut(lines, 0, 1)),
    code: 'ENTRY_MISSING',
    file: LOG,
    line: 1,
    entry: 'B1-instagram:2',
  },
  {
    name: 'two neighbouring entries are swapped',
    tamper: (copy) => copy.lines((lines) => swap(lines, 2, 3)),
    code: 'ENTRY_MOVED',
    file: LOG,
    line: 3,
    entry: 'B1-instagram:4',
  },
  {
    name: 'two distant entries are swapped',
    tamper: (copy) => copy.lines((lines) => swap(lines, 1, 9)),
    code: 'ENTRY_MOVED',
    file: LOG,
    line: 10,
    entry: 'B1-instagram:2',
  },
  {
    name: 'a forged entry is inserted under a used number',
    tamper: (copy) =>
      copy.lines((lines) => {
        const link = JSON.parse(lines[5] ?? '');
        const forged = { ...link, entry: { ...link.entry, id: 'B1-instagram:99', to: 'closed' } };
        return lines.toSpliced(5, 0, canonicalJson(forged));
      }),
    code: 'ENTRY_INSERTED',
    file: LOG,
    line: 6,
    entry: 'B1-instagram:99',
  },
  {
    name: 'an entry is copied to a second place',
    tamper: (copy) => copy.lines((lines) => lines.toSpliced(8, 0, lines[2] ?? '')),
    code: 'ENTRY_INSERTED',
    file: LOG,
    line: 9,
    entry: 'B1-instagram:3',
  },
  {
    name: 'the tail is cut',
    tamper: (copy) => copy.lines((lines) => lines.slice(0, 8)),
    code: 'LOG_TAIL_CUT',
    file: LOG,
    line: 8,
  },
  {
    name: 'the tail is cut, and table and manifest made to fit',
    tamper: async (copy) => {
      copy.lines((lines) => lines.slice(0, 8));
      copy.put(CSV, logCsv(copy.links()));
      await copy.remanifest();
    },
    code: 'LOG_TAIL_CUT',
    file: LOG,
    line: 8,
  },
  {
    name: 'an entry is added at the end after the checkpoint',
    tamper: (copy) =>
      copy.lines((lines) => {
        const last = JSON.parse(lines.at(-1) ?? '');
        const prev = sha256(new TextEncoder().encode(lines.at(-1)));
        const entry = { ...last.entry, id: 'B2-instagram:9', to: 'closed' };
        return [...lines, canonicalJson({ ...last, seq: 16, prev, entry })];
      }),
    code: 'LOG_TAIL_GROWN',
    file: LOG,
    line: 17,
  },
  {
    name: 'everything is rewritten and chained anew, the old checkpoint kept',
    tamper: async (copy) => {
      const old = copy.text(CHECKPOINT);
      await copy.rechain((links) =>
        links.map((link) => ({
          ...link,
          entry: { ...link.entry, at: '2026-11-25T00:00:00.000Z' },
        })),
      );
      copy.put(CHECKPOINT, old);
      await copy.remanifest();
    },
    code: 'CHECKPOINT_ROOT_DIFFERS',
    file: LOG,
  },
  {
    name: 'everything is rewritten, chained anew and signed with another key',
    tamper: async (copy) => {
      await copy.rechain((links) =>
        links.filter((link) => link.entry.subject.id !== 'B2-instagram'),
      );
      await copy.remanifest();
    },
    code: 'CHECKPOINT_SIGNATURE_INVALID',
    file: CHECKPOINT,
  },
  {
    name: 'the size in the checkpoint is changed',
    tamper: (copy) => copy.replace(CHECKPOINT, '\n16\n', '\n15\n'),
    code: 'CHECKPOINT_SIGNATURE_INVALID',
    file: CHECKPOINT,
  },
  {
    name: 'the signature of the checkpoint is cut off',
    tamper: (copy) => copy.replace(CHECKPOINT, /\n— .*\n$/, '\n'),
    code: 'CHECKPOINT_UNREADABLE',
    file: CHECKPOINT,
  },
  {
    name: 'the checkpoint of another platform is put in its place',
    tamper: (copy) => copy.put(CHECKPOINT, copy.text('log/shopee/checkpoint.txt')),
    code: 'CHECKPOINT_OTHER_LOG',
    file: CHECKPOINT,
  },
  {
    name: 'the checkpoint is removed',
    tamper: (copy) => void copy.files.delete(CHECKPOINT),
    code: 'CHECKPOINT_MISSING',
    file: CHECKPOINT,
  },
  {
    name: 'an entry of another platform is mixed in',
    tamper: (copy) =>
      copy.lines((lines) => lines.with(2, copy.text('log/shopee/log.jsonl').split('\n')[2] ?? '')),
    code: 'ENTRY_OTHER_PLATFORM',
    file: LOG,
    line: 3,
    entry: 'B1-shopee:3',
  },
  {
    name: 'a line is damaged beyond reading',
    tamper: (copy) => copy.lines((lines) => lines.with(6, (lines[6] ?? '').slice(0, 40))),
    code: 'ENTRY_UNREADABLE',
    file: LOG,
    line: 7,
  },
  {
    name: 'a key is written twice, so that readers disagree on its value',
    tamper: (copy) =>
      copy.lines((lines) => lines.with(3, (lines[3] ?? '').replace('"to":', '"to":"void","to":'))),
    code: 'ENTRY_NOT_CANONICAL',
    file: LOG,
    line: 4,
    entry: 'B1-instagram:4',
  },
  {
    name: 'free text is added to an entry',
    tamper: (copy) =>
      copy.lines((lines) =>
        lines.with(3, (lines[3] ?? '').replace('"to":', '"catatan":"x","to":')),
      ),
    code: 'ENTRY_UNREADABLE',
    file: LOG,
    line: 4,
  },
  {
    name: 'a letter is given another number',
    tamper: (copy) =>
      copy.link(4, (link) => ({
        ...link,
        entry: { ...link.entry, nomor: 'B-009/CONTOH/XI/2026' },
      })),
    code: 'NOMOR_CHANGED',
    file: LOG,
    line: 4,
    entry: 'B1-instagram:4',
  },
  {
    name: 'two letters are given one number and all is chained and signed anew',
    tamper: async (copy) => {
      await copy.rechain((links) =>
        links.map((link) => ({ ...link, entry: { ...link.entry, nomor: 'B-001/CONTOH/XI/2026' } })),
      );
      await copy.remanifest();
    },
    code: 'NOMOR_SHARED',
    file: LOG,
    line: 9,
    entry: 'B2-instagram:1',
  },
  {
    name: 'one bit of a letter is flipped',
    tamper: (copy) => copy.flip(`${LETTER}/surat.pdf`, 17, 3),
    code: 'FILE_CHANGED',
    file: `${LETTER}/surat.pdf`,
  },
  {
    name: 'one bit of a letter is flipped and the manifest made to fit',
    tamper: async (copy) => {
      copy.flip(`${LETTER}/surat.pdf`, 17, 3);
      await copy.remanifest();
    },
    code: 'FILE_NOT_IN_LOG',
    file: `${LETTER}/surat.pdf`,
    entry: 'B1-instagram:6',
  },
  {
    name: 'a mail is replaced by that of another letter and the manifest made to fit',
    tamper: async (copy) => {
      copy.put(`${LETTER}/surel.eml`, copy.text('surat/instagram/B2-instagram/surel.eml'));
      await copy.remanifest();
    },
    code: 'FILE_NOT_IN_LOG',
    file: `${LETTER}/surel.eml`,
    entry: 'B1-instagram:6',
  },
  {
    name: 'a letter is removed',
    tamper: (copy) => void copy.files.delete(`${LETTER}/surat.pdf`),
    code: 'FILE_MISSING',
    file: `${LETTER}/surat.pdf`,
  },
  {
    name: 'a letter is removed and the manifest made to fit',
    tamper: async (copy) => {
      copy.files.delete(`${LETTER}/surat.pdf`);
      await copy.remanifest();
    },
    code: 'LETTER_FILE_MISSING',
    file: `${LETTER}/surat.pdf`,
    entry: 'B1-instagram:6',
  },
  {
    name: 'an annex loses a row and the manifest is made to fit',
    tamper: async (copy) => {
      copy.lines((lines) => lines.slice(1), `${LETTER}/lampiran.csv`);
      await copy.remanifest();
    },
    code: 'MANIFEST_SIGNATURE_INVALID',
    file: 'manifest.sig',
  },
  {
    name: 'a mail event is edited',
    tamper: (copy) => copy.replace(`${LETTER}/peristiwa.json`, '[]', '[{}]'),
    code: 'FILE_CHANGED',
    file: `${LETTER}/peristiwa.json`,
  },
  {
    name: 'a file is slipped in',
    tamper: (copy) => copy.put(`${LETTER}/surat-2.pdf`, '%PDF'),
    code: 'FILE_EXTRA',
    file: `${LETTER}/surat-2.pdf`,
  },
  {
    name: 'the table says something else than the log, and the manifest is made to fit',
    tamper: async (copy) => {
      copy.replace(CSV, 'delivered', 'bounced');
      await copy.remanifest();
    },
    code: 'LOG_TABLE_DIFFERS',
    file: CSV,
  },
  {
    name: 'a whole log is removed',
    tamper: (copy) => void copy.files.delete(LOG),
    code: 'LOG_MISSING',
    file: LOG,
  },
  {
    name: 'the date of the export is changed',
    tamper: (copy) =>
      copy.replace('manifest.json', /"exportedAt":"2026-11-24/, '"exportedAt":"2026-11-20'),
    code: 'MANIFEST_SIGNATURE_INVALID',
    file: 'manifest.sig',
  },
  {
    name: 'the manifest is removed',
    tamper: (copy) => void copy.files.delete('manifest.json'),
    code: 'MANIFEST_MISSING',
    file: 'manifest.json',
  },
  {
    name: 'the manifest is broken',
    tamper: (copy) => copy.put('manifest.json', '{'),
    code: 'MANIFEST_UNREADABLE',
    file: 'manifest.json',
  },
];

describe('an export that nobody touched', () => {
  test('is proved, with the key and without', () => {
    const report = verifyExport(original, auditWith(verifier));
    expect(report).toMatchObject({ ok: true, signatures: 'checked', findings: [] });
    expect(report.platforms).toEqual([
      { platform: 'instagram', entries: 16, letters: 2, findings: 0 },
      { platform: 'shopee', entries: 8, letters: 1, findings: 0 },
    ]);
    expect(verifyExport(original, auditWith(null))).toMatchObject({
      ok: false,
      verdict: 'unanchored',
      signatures: 'not-checked',
      findings: [],
    });
  });
});

describe('tamperings (F56)', () => {
  test('there are at least thirty kinds', () => {
    expect(TAMPERINGS.length).toBeGreaterThanOrEqual(30);
  });

  test.each(TAMPERINGS)('$name', async ({ tamper, code, file, line, entry }) => {
    const copy = aCopy();
    await tamper(copy);
    const { ok, findings } = verifyExport(copy.files, auditWith(verifier));
    expect(ok).toBe(false);
    const where = { file, ...(line && { line }), ...(entry && { entry }) };
    expect(findings).toContainEqual(expect.objectContaining({ code, ...where }));
    for (const one of findings) expect(one.message).toMatch(/^[A-Z].*\.$/);
  });

  test.each([0, 3, 7, 15])('only entry %i is named as changed when only it was edited', (at) => {
    const copy = aCopy();
    copy.link(at + 1, (link) => ({ ...link, entry: { ...link.entry, to: 'void' } }));
    const { findings } = verifyExport(copy.files, auditWith(verifier));
    const named = findings.filter((one) => one.code.startsWith('ENTRY_'));
    expect(named.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'ENTRY_CHANGED', line: at + 1 },
    ]);
  });

  test('F57: any flipped bit in any file is found', () => {
    const paths = [...original.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        (path, where, bit) => {
          const copy = aCopy();
          copy.flip(path, Math.floor(where * (original.get(path)?.length ?? 0)), bit);
          expect(verifyExport(copy.files, auditWith(verifier)).ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a rewritten export signed with a key of its own passes only for who trusts that key', async () => {
    const copy = aCopy();
    await copy.rechain((links) => links.slice(0, 8));
    copy.drop('surat/instagram/B2', 'log/shopee', 'surat/shopee');
    copy.agenda((agenda) => ({ ...agenda, last: 1, lines: agenda.lines.slice(0, 1) }));
    await copy.remanifest();
    expect(verifyExport(copy.files, auditWith(verifierOf(stranger.key))).findings).toEqual([]);
    expect(verifyExport(copy.files, auditWith(verifier)).findings.map((one) => one.code)).toEqual([
      'MANIFEST_SIGNATURE_INVALID',
      'CHECKPOINT_SIGNATURE_INVALID',
    ]);
  });
});

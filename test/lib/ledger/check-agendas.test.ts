import { describe, expect, test } from 'vitest';
import { type Agenda, AgendaSchema } from '#ledger/agenda.ts';
import { checkAgendas, readAgendas } from '#ledger/check-agendas.ts';
import { checkExportedLog } from '#ledger/check-exported-log.ts';
import { loggedLetters } from '#ledger/logged-letters.ts';
import { encode } from '#ledger/sha256.ts';
import { anExport, ecSigner } from '../../support/an-export.ts';
import { hasher } from '../../support/memory-stores.ts';

const PATH = 'nomor/kementerian-umkm-latihan-2026.json';

async function findings(change: (agenda: Agenda) => unknown) {
  const files = await anExport(ecSigner().signer);
  const text = new TextDecoder().decode(files.get(PATH));
  files.set(PATH, encode(JSON.stringify(change(AgendaSchema.parse(JSON.parse(text))))));
  const context = { files, sha256: hasher.sha256, verifier: null, stage: 'latihan' };
  const logs = ['instagram', 'shopee'].map((platform) =>
    checkExportedLog(context, { platform, head: '' }),
  );
  const ground = { letters: loggedLetters(logs), exportedAt: '2026-11-25', isPartial: false };
  return checkAgendas(readAgendas(context), ground).map(({ code }) => code);
}

describe('the agenda of an export', () => {
  test('as written nothing is wrong with it', async () => {
    expect(await findings((agenda) => agenda)).toEqual([]);
  });

  test.each([
    ['a line removed', (a: Agenda) => ({ ...a, lines: a.lines.slice(1) }), 'NOMOR_UNACCOUNTED'],
    ['the last number raised', (a: Agenda) => ({ ...a, last: a.last + 1 }), 'NOMOR_UNACCOUNTED'],
    [
      'a line doubled',
      (a: Agenda) => ({ ...a, lines: [...a.lines, ...a.lines.slice(0, 1)] }),
      'NOMOR_REPEATED',
    ],
    [
      "another letter's number",
      (a: Agenda) => ({ ...a, lines: a.lines.map((line) => ({ ...line, nomor: 'B-999/X' })) }),
      'NOMOR_DIFFERS',
    ],
    [
      'a number inserted under another that is left out',
      (a: Agenda) => ({
        ...a,
        lines: [...a.lines, ...a.lines.slice(0, 1).map((line) => ({ ...line, sisipan: 2 }))],
      }),
      'NOMOR_UNACCOUNTED',
    ],
    ['no agenda at all', () => ({ nothing: true }), 'AGENDA_UNREADABLE'],
  ] as const)('%s is found', async (_, change, code) => {
    expect(await findings(change)).toContain(code);
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sealLog } from '#cases/seal-log.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const PEJABAT = person('pejabat-1', 'penandatangan');
const SERIES = 'kementerian-umkm-latihan-2026';

describe('numbers over the API', () => {
  test('NO-2: what is reserved stands in the agenda, and the same key reserves once', async () => {
    const api = memoryApi();
    const body = { count: 2, reason: 'Sistem padam.' };
    const call = { method: 'POST', key: 'kunci-cadangan', body } as const;
    const first = await (await api.call('/nomor/cadangan', PEJABAT, call)).json();
    expect(first).toEqual({
      nomor: [expect.stringContaining('001'), expect.stringContaining('002')],
    });
    expect(await (await api.call('/nomor/cadangan', PEJABAT, call)).json()).toEqual(first);
    const sisipan = { method: 'POST', body: { urut: 2, reason: 'Tertinggal.' } } as const;
    expect((await api.call('/nomor/sisipan', PEJABAT, sisipan)).status).toBe(200);
    const answer = await (await api.call(`/nomor/${SERIES}/agenda`, PEJABAT)).json();
    expect(answer).toMatchObject({
      agenda: { last: 2, lines: [{}, { status: 'reserved' }, { sisipan: 1 }] },
    });
  });

  test('a sisipan under a number that was never given is refused', async () => {
    const call = { method: 'POST', body: { urut: 7, reason: 'Tertinggal.' } } as const;
    const answer = await memoryApi().call('/nomor/sisipan', PEJABAT, call);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'NUMBER_NOT_GIVEN_YET' });
  });
});

describe('the log of a platform over the API', () => {
  async function sealed() {
    const api = memoryApi();
    await api.put(aLetter({ log: [aLogEntry({ reason: '=1+1' })] }));
    await sealLog({ ...api.cases })();
    return api;
  }

  test('as CSV: a cell that would be a formula begins with an apostrophe', async () => {
    const answer = await (await sealed()).call('/platform/instagram/log.csv', PEJABAT);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const rows: string[][] = parse(await answer.text(), { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain("'=1+1");
  });

  test('as XLSX, to be saved under the name of its platform', async () => {
    const answer = await (await sealed()).call('/platform/instagram/log.xlsx', PEJABAT);
    expect(answer.headers.get('content-disposition')).toContain('log-instagram.xlsx');
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(80, 75));
  });
});

test('SD-5: a paused desk is resumed by a second person, an address is allowed again', async () => {
  const api = memoryApi();
  const at = '2026-11-24T01:00:00.000Z';
  const { guards } = api.cases;
  await guards.saveDeskPause({ platform: 'x', reason: 'R', since: at, clearedAt: null });
  await guards.suppress({ address: 'meja@contoh.example', reason: 'COMPLAINT', at });
  const resume = { method: 'POST', body: { reason: 'Alamat benar.' } } as const;
  const resumed = await api.call('/narahubung/x/lanjutkan', PEJABAT, resume);
  expect(await resumed.json()).toEqual({ status: 'dilanjutkan' });
  const body = { address: 'meja@contoh.example', reason: 'Disetujui platform.' };
  const lifted = await api.call('/alamat-ditolak/buka', PEJABAT, { method: 'POST', body });
  expect(await lifted.json()).toEqual({ status: 'dibuka' });
  expect(await guards.suppressed('meja@contoh.example')).toBeNull();
});

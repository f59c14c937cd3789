import { expect, test } from 'vitest';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const LETTER = '/konsol/surat/B1-instagram';

async function pageOf(set: Parameters<ReturnType<typeof memoryPages>['putLetter']>[0]) {
  const { putLetter, signIn } = memoryPages();
  await putLetter(set);
  const { visit } = await signIn('auditor-1', ['auditor']);
  return (path = LETTER, english = false) =>
    visit(path, english ? { language: 'en' } : {}).then((answer) => answer.text());
}

test('a letter is called by its kind, in the title and in tables', async () => {
  const read = await pageOf({ kind: 'teguran', state: 'submitted' });
  expect(await read()).toContain('<h1>Teguran kepada Instagram – konsep</h1>');
  expect(await read('/konsol/platform/instagram')).toContain('<td>Teguran</td>');
});

test('a long PDF has few links and a field for its pages', async () => {
  const page = await (await pageOf({ pages: 87 }))();
  expect(page.match(/#page=\d+/g)).toHaveLength(4);
  expect(page).toContain('data-ke-halaman');
});

test('the history tells why a letter came back, and what an answer came to in words', async () => {
  const log = [
    aLogEntry({ move: 'return' }),
    aLogEntry({ move: 'answer', reason: 'partly-refused' }),
  ];
  const read = await pageOf({ log, returnedReason: 'Bukti buram.' });
  const page = await read();
  const history = page.slice(page.indexOf('id="riwayat"'));
  expect(history).toContain('Bukti buram.');
  expect(history).toContain('Ditolak sebagian');
  expect(page).not.toContain('partly-refused');
  expect(await read('/konsol/log/instagram.csv')).toContain('"Ditolak sebagian"');
});

test('what a letter says is marked as Indonesian in an English page', async () => {
  const page = await (await pageOf({}))(LETTER, true);
  expect(page).toContain('<td class="uraian" lang="id">');
  expect(page).toContain('<ol lang="id">');
});

import { safeCell } from '#accounts/safe-cell.ts';
import type { Texts } from '#cases/pages.ts';
import { wholeLog } from '#cases/platform-log.ts';
import { TeguranError } from '#errors.ts';
import type { LogEntry } from '#ledger/entry.ts';
import { listPlatforms } from '#platforms/directory.ts';
import { sendExport } from '../send-export.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

export function addLogPages(app: PageApp, cases: Cases): void {
  app.get('/konsol/log', async (c) => {
    requireRight(c, 'read');
    const desks = new Set((await cases.settings.desks()).map((desk) => desk.platform));
    const rows = listPlatforms().filter(({ slug }) => desks.has(slug));
    const sorted = rows.toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
    return show(c, cases, 'log', {
      platforms: sorted.map(({ slug, name }) => ({ slug, name })),
    });
  });
  app.get('/konsol/log/tersegel/:file', async (c) => {
    requireRight(c, 'export-log');
    const { slug, form } = readName(c.req.param('file'), ['csv', 'xlsx']);
    return sendExport(c, cases, { bytes: await cases.downloadLog(slug, form), slug, form });
  });
  app.get('/konsol/log/:file', async (c) => {
    requireRight(c, 'export-log');
    const { slug, form } = readName(c.req.param('file'), ['csv', 'json']);
    const entries = await wholeLog(cases.letters, slug);
    const text =
      form === 'csv'
        ? toCsv(entries, cases.pages.texts)
        : JSON.stringify({ platform: slug, entries });
    return sendExport(c, cases, { bytes: new TextEncoder().encode(text), slug, form });
  });
}

/** `instagram.csv`: whose log, and as what. */
function readName<F extends string>(file: string, forms: readonly F[]) {
  const [, slug, ending] = /^([a-z_]+)\.([a-z]+)$/.exec(file) ?? [];
  const form = forms.find((one) => one === ending);
  if (!slug || !form) throw new TeguranError('PLATFORM_UNKNOWN', { platform: '', known: '' });
  return { slug, form };
}

/** The byte order mark tells Excel that this is UTF-8. */
function toCsv(entries: readonly LogEntry[], texts: Texts): string {
  const word = (family: string, one: string) =>
    texts.has(`${family}.${one}`) ? texts.say(`${family}.${one}`, 'id') : one;
  const head = ['Waktu', 'Surat', 'Nomor', 'Langkah', 'Keadaan', 'Pelaku', 'Alasan', 'Sidik'];
  const rows = entries.map((entry) => [
    entry.at,
    entry.subject.id,
    entry.nomor ?? '',
    word('gerak', entry.move),
    word(entry.subject.kind === 'batch' ? 'keadaan-berkas' : 'keadaan', entry.to),
    entry.actor.sub,
    word('putusan', entry.reason ?? ''),
    Object.entries(entry.hashes)
      .map(([name, sha256]) => `${name}=${sha256}`)
      .join(' '),
  ]);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

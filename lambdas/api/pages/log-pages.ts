import { safeCell } from '#accounts/safe-cell.ts';
import type { Letter } from '#cases/letter.ts';
import { TeguranError } from '#errors.ts';
import { listPlatforms } from '#platforms/directory.ts';
import { sendSealedLog } from '../sealed-log.ts';
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
    const [, slug, form] = /^([a-z_]+)\.(csv|xlsx)$/.exec(c.req.param('file')) ?? [];
    if (slug === undefined) throw new TeguranError('PLATFORM_UNKNOWN', { platform: '', known: '' });
    return sendSealedLog(c, cases, slug, form === 'xlsx' ? 'xlsx' : 'csv');
  });
  app.get('/konsol/log/:file', async (c) => {
    requireRight(c, 'export-log');
    const [, slug, form] = /^([a-z_]+)\.(csv|json)$/.exec(c.req.param('file')) ?? [];
    if (slug === undefined) throw new TeguranError('PLATFORM_UNKNOWN', { platform: '', known: '' });
    const entries = logOf(await cases.letters.listByPlatform(slug));
    const headers = { 'content-disposition': `attachment; filename="log-${slug}.${form}"` };
    if (form === 'json') return c.json({ platform: slug, entries }, 200, headers);
    return c.body(toCsv(entries), 200, { ...headers, 'content-type': 'text/csv; charset=utf-8' });
  });
}

function logOf(letters: readonly Letter[]) {
  return letters
    .flatMap((letter) => letter.log)
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** The byte order mark tells Excel that this is UTF-8. */
function toCsv(entries: ReturnType<typeof logOf>): string {
  const head = ['Waktu', 'Surat', 'Nomor', 'Langkah', 'Keadaan', 'Pelaku', 'Alasan', 'Sidik'];
  const rows = entries.map((entry) => [
    entry.at,
    entry.subject.id,
    entry.nomor ?? '',
    entry.move,
    entry.to,
    entry.actor.sub,
    entry.reason ?? '',
    Object.entries(entry.hashes)
      .map(([name, sha256]) => `${name}=${sha256}`)
      .join(' '),
  ]);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

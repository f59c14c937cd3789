import { type Outcome, standingAnswer } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import { TeguranError } from '#errors.ts';
import { type Desk, deskStanding } from '#platforms/desk.ts';
import { findPlatform } from '#platforms/directory.ts';
import { byNewest, letterRow, platformName } from './letter-row.ts';
import type { Cases, PageApp } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

/** A platform that is written to every day has thousands; a page looks at some of them. */
const LETTERS_SHOWN = 100;
const ENTRIES_SHOWN = 200;

export function addPlatformPages(app: PageApp, cases: Cases): void {
  app.get('/konsol/platform', async (c) => {
    requireRight(c, 'read');
    const desks = await cases.settings.desks();
    const rows = desks.map((desk) => deskView(desk, cases.today()));
    return show(c, cases, 'daftar-platform', {
      desks: rows.sort((a, b) => a.platform.localeCompare(b.platform, 'id')),
    });
  });
  app.get('/konsol/platform/:slug', async (c) => {
    const { sub } = requireRight(c, 'read');
    const { slug } = c.req.param();
    const platform = findPlatform(slug);
    if (!platform) throw new TeguranError('PLATFORM_UNKNOWN', { platform: slug, known: '' });
    const desk = (await cases.settings.desks()).find((one) => one.platform === slug);
    const after = c.req.query('lanjut') ?? null;
    const list = { by: 'platform', platform: slug } as const;
    const { rows, next } = await cases.letters.page(list, LETTERS_SHOWN, after);
    const letters = rows.toSorted(byNewest);
    return show(c, cases, 'platform', {
      slug,
      platform: platform.name,
      entities: platform.legalEntities.map(({ name, role }) => ({ name, role })),
      desk: desk ? deskView(desk, cases.today()) : null,
      letters: letters.map((letter) => letterRow(letter, sub)),
      older: next && `/konsol/platform/${slug}?lanjut=${next}`,
      figures: after === null ? figuresOf(letters) : null,
      ...entriesOf(letters),
    });
  });
}

export function deskView(desk: Desk, today: string) {
  return {
    slug: desk.platform,
    platform: platformName(desk.platform),
    entity: desk.entity,
    jabatan: desk.jabatan,
    alamat: desk.alamat,
    channel: desk.channel,
    email: desk.email ?? null,
    confirmedAt: desk.confirmedAt,
    confirmedBy: desk.confirmedBy,
    source: desk.source,
    standing: deskStanding(desk, today).kind,
  };
}

/** How a platform's desk fares, counted from its letters alone. */
function figuresOf(letters: readonly Letter[]) {
  const count = (...states: Letter['state'][]) =>
    letters.filter((letter) => states.includes(letter.state)).length;
  return {
    letters: letters.length,
    accounts: letters.reduce((sum, letter) => sum + letter.itemCount, 0),
    delivered: count('delivered', 'closed'),
    failed: count('bounced', 'refused'),
    doubtful: count('unknown'),
    ...answersIn(letters),
  };
}

/** What the platform did, as its last answer to each letter says. */
const ACTED_ON: readonly Outcome[] = ['removed', 'restricted', 'content-removed'];

function answersIn(letters: readonly Letter[]) {
  const answers = letters.flatMap((letter) => standingAnswer(letter) ?? []);
  const accounts = (...outcomes: readonly Outcome[]) =>
    answers.reduce((sum, { counts }) => {
      return sum + outcomes.reduce((part, outcome) => part + (counts[outcome] ?? 0), 0);
    }, 0);
  return {
    answered: answers.length,
    actedOn: accounts(...ACTED_ON),
    refused: accounts('refused'),
  };
}

function entriesOf(letters: readonly Letter[]) {
  const all = letters
    .flatMap(({ letterId, log }) => log.map((entry) => ({ ...entry, letterId })))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  const entries = all.slice(0, ENTRIES_SHOWN).map(({ at, actor, move, to, nomor, letterId }) => {
    return { at, by: actor.sub, move, to, nomor, href: `/konsol/surat/${letterId}` };
  });
  return { entries, moreEntries: all.length > entries.length };
}

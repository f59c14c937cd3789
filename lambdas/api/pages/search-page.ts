import { foldName, SHORTEST_WORD } from '#cases/item-names.ts';
import { letterStates } from '#cases/letter-state.ts';
import type { FoundAccount, SearchInput, SearchResult } from '#cases/search.ts';
import { listPlatforms } from '#platforms/directory.ts';
import { letterRow, platformName } from './letter-row.ts';
import type { Cases, PageApp, PageContext } from './page-context.ts';
import { requireRight } from './page-context.ts';
import { show } from './show.ts';

export function addSearchPage(app: PageApp, cases: Cases): void {
  app.get('/konsol/cari', async (c) => {
    const { sub } = requireRight(c, 'read');
    const input = readInput(c);
    const { after, ...words } = input;
    const asked = Object.values(words).some(Boolean);
    const found = asked ? await cases.search(input) : NOTHING;
    return show(c, cases, 'cari', { ...formView(input), ...foundView(c, found, sub), asked });
  });
}

const NOTHING: SearchResult = { letters: [], next: null, accounts: [], accountsLeft: 0 };

/** What was asked for, to stand in the form again. */
function formView({ text, platform, state, officer, day }: SearchInput) {
  const platforms = listPlatforms().toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    text,
    officer: officer ?? '',
    day: day ?? '',
    platforms: platforms.map(({ slug, name }) => ({ slug, name, on: slug === platform })),
    states: letterStates.map((one) => ({ state: one, on: one === state })),
    short: text !== '' && foldName(text).length < SHORTEST_WORD,
  };
}

function foundView(c: PageContext, found: SearchResult, sub: string) {
  return {
    letters: found.letters.map((letter) => letterRow(letter, sub)),
    accounts: found.accounts.map(accountRow),
    accountsLeft: found.accountsLeft,
    older: found.next === null ? null : olderThan(c, found.next),
    none: found.letters.length + found.accounts.length === 0,
  };
}

/** The same words again, from where this search stopped. */
function olderThan(c: PageContext, next: string): string {
  const words = new URL(c.req.url).searchParams;
  words.set('lanjut', next);
  return `/konsol/cari?${words}`;
}

const LONGEST = 1_000;

function readInput(c: PageContext): SearchInput {
  const given = (name: string) => (c.req.query(name) ?? '').trim().slice(0, LONGEST);
  return {
    text: given('q'),
    platform: listPlatforms().find(({ slug }) => slug === given('platform'))?.slug ?? null,
    state: letterStates.find((state) => state === given('keadaan')) ?? null,
    officer: given('petugas') || null,
    after: given('lanjut') || null,
    day: /^\d{4}-\d\d-\d\d$/.exec(given('tanggal'))?.[0] ?? null,
  };
}

function accountRow({ item, batchId, standing }: FoundAccount) {
  const letter = 'letter' in standing ? standing.letter : null;
  return {
    account: item.handle ?? item.accountId ?? item.id ?? '',
    displayName: item.displayName,
    url: item.canonicalUrl,
    platform: platformName(item.platform ?? ''),
    foundAt: item.foundAt,
    batch: `/konsol/berkas/${batchId}`,
    standing: standing.kind,
    letter: letter && {
      href: `/konsol/surat/${letter.letterId}`,
      nomor: letter.nomor?.text ?? null,
      state: letter.state,
    },
  };
}

import { foldName, SHORTEST_WORD } from '#cases/item-names.ts';
import { letterStates } from '#cases/letter-state.ts';
import type { FoundAccount, SearchInput } from '#cases/search.ts';
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
    const found = asked ? await cases.search(input) : null;
    const platforms = listPlatforms().toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
    return show(c, cases, 'cari', {
      text: input.text,
      officer: input.officer ?? '',
      day: input.day ?? '',
      platforms: platforms.map(({ slug, name }) => ({ slug, name, on: slug === input.platform })),
      states: letterStates.map((state) => ({ state, on: state === input.state })),
      asked,
      letters: (found?.letters ?? []).map((letter) => letterRow(letter, sub)),
      accounts: (found?.accounts ?? []).map(accountRow),
      accountsLeft: found?.accountsLeft ?? 0,
      short: input.text !== '' && foldName(input.text).length < SHORTEST_WORD,
      older: found?.next ? olderThan(c, found.next) : null,
      none: asked && (found?.letters.length ?? 0) + (found?.accounts.length ?? 0) === 0,
    });
  });
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

function accountRow({ item, batchId, letter }: FoundAccount) {
  return {
    account: item.handle ?? item.accountId ?? item.id ?? '',
    displayName: item.displayName,
    url: item.canonicalUrl,
    platform: platformName(item.platform ?? ''),
    foundAt: item.foundAt,
    batch: `/konsol/berkas/${batchId}`,
    letter: letter && {
      href: `/konsol/surat/${letter.letterId}`,
      nomor: letter.nomor?.text ?? null,
      state: letter.state,
    },
  };
}

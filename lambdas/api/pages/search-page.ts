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
    const asked = Object.values(input).some((value) => value !== null && value !== '');
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
      none: asked && (found?.letters.length ?? 0) + (found?.accounts.length ?? 0) === 0,
    });
  });
}

const LONGEST = 300;

function readInput(c: PageContext): SearchInput {
  const given = (name: string) => (c.req.query(name) ?? '').trim().slice(0, LONGEST);
  return {
    text: given('q'),
    platform: listPlatforms().find(({ slug }) => slug === given('platform'))?.slug ?? null,
    state: letterStates.find((state) => state === given('keadaan')) ?? null,
    officer: given('petugas') || null,
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

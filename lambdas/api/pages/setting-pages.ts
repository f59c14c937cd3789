import { GROUPS, may } from '#cases/actor.ts';
import { LANGUAGES } from '#cases/pages.ts';
import { issuers } from '#letters/issuer.ts';
import { keepLanguage } from './cookies.ts';
import { innerPath } from './inner-path.ts';
import type { Cases, PageApp } from './page-context.ts';
import { PERMISSIONS, requireRight, requireSecondFactor } from './page-context.ts';
import { deskView } from './platform-pages.ts';
import { readForm } from './read-form.ts';
import { goTo, show } from './show.ts';

const PATH = '/konsol/pengaturan';

export function addSettingPages(app: PageApp, cases: Cases): void {
  app.get(PATH, async (c) => {
    requireRight(c, 'read');
    const desks = await cases.settings.desks();
    return show(c, cases, 'pengaturan', {
      stopped: await cases.settings.sendingStopped(),
      issuers: issuers.map(({ id, nama, validFrom, validUntil, latihan }) => {
        return { id, nama, validFrom, validUntil, latihan };
      }),
      desks: desks.map((desk) => deskView(desk, cases.today())),
      groups: GROUPS,
      matrix: PERMISSIONS.map((permission) => ({
        permission,
        cells: GROUPS.map((group) => may({ sub: '', groups: [group] }, permission)),
      })),
    });
  });
  app.post(`${PATH}/pengiriman`, async (c) => {
    requireRight(c, 'settings');
    requireSecondFactor(c);
    const stopped = (await readForm(c)).text('hentikan') === 'ya';
    await cases.settings.stopSending(stopped);
    return goTo(c, PATH, stopped ? 'pengiriman-dihentikan' : 'pengiriman-dilanjutkan');
  });
  app.post(`${PATH}/meja/:slug`, async (c) => {
    const { sub, groups } = requireRight(c, 'settings');
    requireSecondFactor(c);
    const form = await readForm(c);
    const { slug } = c.req.param();
    const before = (await cases.settings.desks()).find((one) => one.platform === slug);
    const typed = { ...before, platform: slug, email: form.text('surel').trim() };
    await cases.settings.saveDesk(cases.confirmDesk(typed, { sub, groups }));
    return goTo(c, PATH, 'meja-ditegaskan');
  });
  app.post('/konsol/bahasa', async (c) => {
    const form = await readForm(c);
    const language = LANGUAGES.find((one) => one === form.text('bahasa')) ?? 'id';
    keepLanguage(c, cases.origin, language);
    return goTo(c, innerPath(form.text('kembali')));
  });
}

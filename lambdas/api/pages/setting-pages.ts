import { GROUPS, may } from '#cases/actor.ts';
import { LANGUAGES } from '#cases/pages.ts';
import { issuers } from '#letters/issuer.ts';
import { keepLanguage } from './cookies.ts';
import { innerPath } from './inner-path.ts';
import type { Cases, PageApp } from './page-context.ts';
import { PERMISSIONS, requireRight, requireSecondFactor } from './page-context.ts';
import { deskView } from './platform-pages.ts';
import { readForm } from './read-form.ts';
import { changeView } from './setting-change-view.ts';
import { goTo, show } from './show.ts';

const CHANGES_SHOWN = 50;
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
      changes: (await cases.changes.latest(CHANGES_SHOWN)).map(changeView),
      groups: GROUPS,
      matrix: PERMISSIONS.map((permission) => ({
        permission,
        cells: GROUPS.map((group) => may({ sub: '', groups: [group] }, permission)),
      })),
    });
  });
  app.post(`${PATH}/pengiriman`, async (c) => {
    const { sub, groups } = requireRight(c, 'settings');
    requireSecondFactor(c);
    const stopped = (await readForm(c)).text('hentikan') === 'ya';
    await cases.stopSending({ stopped, actor: { sub, groups } });
    return goTo(c, PATH, stopped ? 'pengiriman-dihentikan' : 'pengiriman-dilanjutkan');
  });
  app.post(`${PATH}/meja/:slug`, async (c) => {
    const { sub, groups } = requireRight(c, 'settings');
    requireSecondFactor(c);
    const form = await readForm(c);
    const { slug } = c.req.param();
    const before = (await cases.settings.desks()).find((one) => one.platform === slug);
    const desk = { ...before, email: form.text('surel').trim() };
    await cases.setDesk({ platform: slug, desk, actor: { sub, groups } });
    return goTo(c, PATH, 'meja-ditegaskan');
  });
  app.post('/konsol/bahasa', async (c) => {
    const form = await readForm(c);
    const language = LANGUAGES.find((one) => one === form.text('bahasa')) ?? 'id';
    keepLanguage(c, cases.origin, language);
    return goTo(c, innerPath(form.text('kembali')));
  });
}

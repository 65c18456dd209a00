// The facility screens: bands and places, never persons.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, judge, language, press, Screens, see, words } from './browser.ts';
import { arrive, open } from './office.ts';
import { Service } from './service.ts';

describe(`the building, ${language}`, () => {
  const t = building[language];
  const { bands } = words[language].plan;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;

  beforeAll(async () => {
    const everybody = Array.from({ length: 13 }, (_, n) => ({
      email: `p${n}@kade.example`,
      name: `Hans Worst ${n}`,
      badge: `4100${n}00`,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 8, Iep: 8, Beuk: 8 }, everybody);
    for (const one of everybody) await arrive(service, token, one.badge);
    await service.continueAt('2026-11-17T09:10:00+01:00');
    screens = await Screens.open(language);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('asks for a token, and accepts none of a kiosk', async () => {
    page = await screens.page('desktop', `${service.origin}/facility`);
    await see(page, t.opening.enrol);
    await judge(page, language);
    await page.getByLabel(t.opening.token).fill('kiosk_wrong');
    await press(page, t.opening.enrolGo);
    await see(page, t.opening.enrolWrong);
  });

  it('shows in words and on the plan how full each room is', async () => {
    const token = await service.token('access', 'add', 'Balie', '--role', 'facility');
    await page.goto(`${service.origin}/facility#token=${token}`);
    await page.reload();
    await see(page, t.now.title);
    const room = page.getByRole('row').filter({ hasText: 'Oudegracht' });
    await room.getByText(bands.half).waitFor();
    await page.getByRole('img', { name: `Oudegracht: ${bands.half}` }).waitFor();
    await judge(page, language);
    expect(await page.locator('body').innerText()).not.toContain('Hans');
  });

  it('takes a desk out of use and puts it back', async () => {
    await page.getByLabel(t.now.desk, { exact: true }).fill('BEU-99');
    await page.getByLabel(t.now.reason).fill('Lamp');
    await press(page, t.now.takeOutGo);
    await see(page, t.now.unknownDesk);
    await page.getByLabel(t.now.desk, { exact: true }).fill('BEU-3');
    await press(page, t.now.takeOutGo);
    await see(page, t.now.outOfUseCount(1));
    await judge(page, language);
    await page.getByRole('button', { name: t.now.backInUseDesk('BEU-3') }).click();
    await see(page, t.now.outOfUseNone);
  });

  it('is closed again after signing out', async () => {
    await press(page, t.shell.leave);
    await see(page, t.opening.enrol);
  });
});

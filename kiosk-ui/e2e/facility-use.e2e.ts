// Figures about the use of the building: of the day before, and hidden where too few people were there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, judge, language, press, Screens, see } from './browser.ts';
import { arrive, open, site } from './office.ts';
import { Service } from './service.ts';

describe(`how the building was used, ${language}`, () => {
  const t = building[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;

  beforeAll(async () => {
    const everybody = Array.from({ length: 23 }, (_, n) => ({
      email: `p${n}@kade.example`,
      name: `Hans Worst ${n}`,
      badge: `41${String(n).padStart(2, '0')}00`,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 8, Iep: 8, Beuk: 8 }, everybody);
    const access = await service.token('access', 'add', 'Balie', '--role', 'facility');
    screens = await Screens.open(language);
    page = await screens.page('desktop', `${service.origin}/facility#token=${access}`);
    await see(page, t.now.title);
    await page.goto(`${service.origin}/facility/use`);
    await see(page, t.use.noneYet);
    await judge(page, language);
    for (const one of everybody) await arrive(service, token, one.badge);
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await service.command('close-day', site, '2026-11-17');
    await service.continueAt('2026-11-18T09:00:00+01:00');
    // A facility session lasts eight hours, so the next morning needs the token again.
    await page.goto(`${service.origin}/facility/use#token=${access}`);
    await see(page, t.use.heat);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('goes to the newest figures, and shows them in large numerals and in each hour', async () => {
    await page.goto(`${service.origin}/facility/use`);
    const numerals = page.locator('main dl').first();
    await numerals.getByText('25', { exact: true }).first().waitFor();
    const row = page.getByRole('row').filter({ hasText: /^(di|Tue)/ });
    await row.first().getByText('25', { exact: true }).first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Hans');
    await judge(page, language);
  });

  it('has a table behind each chart', async () => {
    const ways = page.getByRole('button', { name: t.chart.asTable });
    const charts = await ways.count();
    expect(charts).toBeGreaterThan(0);
    for (let i = 0; i < charts; i++) await ways.first().click();
    expect(await page.locator('canvas').count()).toBe(0);
    await judge(page, language);
  });

  it('gives every figure as a file', async () => {
    const links = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect(answer.status(), link).toBe(200);
      expect(answer.headers()['content-type']).toContain('text/csv');
    }
  });

  it('turns to a month, and back by the browser', async () => {
    await page.getByRole('link', { name: t.use.ranges.month, exact: true }).click();
    await see(page, /november 2026/i);
    expect(page.url()).toContain('range=month');
    await page.goBack();
    await see(page, t.use.presence);
    await page.getByRole('link', { name: t.use.before.week }).click();
    await see(page, t.use.noneHere);
    await judge(page, language);
  });

  it('says nothing of too few', async () => {
    await page.goto(`${service.origin}/facility/use?range=day&of=2026-11-17`);
    await see(page, t.use.heat);
    await page.getByRole('cell', { name: t.use.hiddenBrief, exact: true }).first().waitFor();
    await press(page, t.chart.asTable);
    expect(await page.getByRole('cell', { name: t.use.hidden, exact: true }).count()).toBeGreaterThan(0);
  });
});

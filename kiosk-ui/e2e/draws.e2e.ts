// The public list of draws, and a person's check of their own draw, unchanged and tampered with.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { judge, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`the draws of a day, ${language}`, () => {
  const t = words[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const everybody = Array.from({ length: 12 }, (_, n) => ({
      email: `p${n}@kade.example`,
      name: `Persoon ${n}`,
      badge: `4100${n}00`,
      language,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 8, Iep: 6 }, everybody);
    for (const one of everybody) await arrive(service, token, one.badge);
    screens = await Screens.open(language);
    context = await screens.context('desktop');
    page = await context.newPage();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('shows the fingerprint before closing, and keeps the seed', async () => {
    await page.goto(`${service.origin}/draws`);
    await see(page, t.draws.lead);
    await see(page, t.draws.later);
    await see(page, t.draws.checkWait);
    await judge(page, language);
  });

  it('finds after closing that one’s own draw follows from the seed', async () => {
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await service.command('close-day', site, '2026-11-17');
    await page.reload();
    await press(page, t.draws.checkGo);
    await see(page, t.draws.checkSignIn);
    await judge(page, language);
    await signIn(service, context, 'p7@kade.example');
    await page.reload();
    await press(page, t.draws.checkGo);
    await see(page, /LIN-\d|IEP-\d/);
    await see(page, /^(Alles klopt|Everything is correct)/);
    await judge(page, language);
  });

  it.each([
    ['another desk', (own: Own) => (own.record.desk = own.record.free.find((d) => d !== own.record.desk))],
    ['another chance', (own: Own) => own.record.classes.forEach((c) => c.groups.forEach((g) => g.chance++))],
    ['another seed', (own: Own) => (own.seed = own.seed.replace(/^./, (c) => (c === '0' ? '1' : '0')))],
  ])('notices %s', async (_, tamper) => {
    await page.route('**/api/me/draws*', async (route) => {
      const answer = await route.fetch();
      const json = (await answer.json()) as { draws: Own[] };
      json.draws.forEach(tamper);
      await route.fulfill({ response: answer, json });
    });
    await page.reload();
    await press(page, t.draws.checkGo);
    await see(page, t.draws.verdictBad);
    await judge(page, language);
    await page.unroute('**/api/me/draws*');
  });
});

interface Own {
  seed: string;
  record: { desk: string | undefined; free: string[]; classes: { groups: { chance: number }[] }[] };
}

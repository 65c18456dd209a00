// A second card: made on the own page, chosen after the scan, and read at the table as somebody's own words.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/card/en.ts';
import { nl } from '../src/texts/card/nl.ts';
import { nameOfWeekday } from '../src/texts/dates.ts';
import { judge, judgeBoth, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn } from './office.ts';
import { Service } from './service.ts';

describe(`a second card, ${language}`, () => {
  const t = words[language];
  const c = { nl, en }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    const everybody = ['Anna', 'Bram'].map((name, n) => ({
      email: `${name.toLowerCase()}@kade.example`,
      name: `${name} Jansen`,
      badge: `100${n}`,
      language,
      since: '2026-11-01',
    }));
    ({ token } = await open(service, { Linde: 4 }, everybody));
    screens = await Screens.open(language);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** What one offers is saved on the same page. */
  const saveCard = () =>
    page.getByRole('region', { name: c.title }).getByRole('button', { name: c.save, exact: true }).click();

  it('is made on the own page, with its days', async () => {
    const context = await screens.context('phone');
    await signIn(service, context, 'anna@kade.example');
    page = await context.newPage();
    await page.goto(`${service.origin}/me`);
    await press(page, c.add);
    await saveCard();
    await see(page, c.organisationNone);
    await page.getByLabel(c.organisation).fill('bos.example');
    await saveCard();
    await see(page, c.wrong);
    await judgeBoth(page, language);
    await page.getByLabel(c.organisation).fill('Bos Advies');
    await page.getByLabel(c.line).fill('water');
    await page.getByLabel(nameOfWeekday('tue', language), { exact: true }).check();
    await saveCard();
    await see(page, c.saved);
    await judge(page, language);
  });

  it('is chosen already after the scan on its day, and is what stands on the phone and at the table', async () => {
    const kiosk = await fetch(`${service.origin}/api/kiosk/code`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { url } = (await kiosk.json()) as { url: string };
    await page.goto(`${service.origin}${new URL(url).pathname}`);
    await page.getByRole('radio', { name: 'Bos Advies', checked: true }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(2);
    await see(page, c.chooseWhy);
    await judge(page, language);
    await press(page, new RegExp(t.phone.desk));
    await see(page, t.phone.yourDesk);
    // Who came under it reads what others do.
    await see(page, /Bos Advies, water/);

    expect(await arrive(service, token, '1001')).toBe(201);
    const context = await screens.context('phone');
    await signIn(service, context, 'bram@kade.example');
    const other = await context.newPage();
    await other.goto(`${service.origin}/c/seen`);
    await see(other, new RegExp(t.phone.ownCard('.Bos Advies, water.').replace(/[()]/g, '\\$&')));
    await judge(other, language);
  });

  it('goes when its owner removes it', async () => {
    await page.goto(`${service.origin}/me`);
    await see(page, c.now('Bos Advies'));
    await press(page, c.remove);
    await see(page, c.removed);
    await page.getByRole('button', { name: c.add }).waitFor();
  });
});

// Printed stickers and badges: how many fit a sheet, and whether a camera can read their codes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, judge, language, press, readScreen, Screens, see, words } from './browser.ts';
import { arrive, open } from './office.ts';
import { Service } from './service.ts';

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

describe(`printing, ${language}`, () => {
  const t = building[language].print;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;
  let kiosk: string;

  beforeAll(async () => {
    ({ token: kiosk } = await open(service, { Linde: 14, Iep: 14 }, [
      { email: 'p@kade.example', name: 'Hans Worst', badge: '410001' },
    ]));
    screens = await Screens.open(language);
    page = await screens.page('desktop');
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  async function enter(role: 'facility' | 'admin'): Promise<void> {
    const token = await service.token('access', 'add', `Balie ${role}`, '--role', role);
    // From elsewhere: at the same address but for what stands behind # the browser would load nothing.
    await page.goto('about:blank');
    await page.goto(`${service.origin}/facility#token=${token}`);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: building[language].shell.nav.print })
      .click();
  }
  const print = async () => pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

  it('puts 24 stickers on a sheet, for desks and nobody', async () => {
    await enter('facility');
    await see(page, t.count.sticker(28, 2));
    await judge(page, language);
    expect(await page.getByText(t.kinds.badge, { exact: true }).count()).toBe(0);
    expect(await print()).toBe(2);
    expect(await page.locator('body').innerText()).not.toContain('Hans');
  });

  it('begins where a used sheet has labels left, and prints one table only', async () => {
    await page.getByLabel(t.part).selectOption('table:Iep');
    await page.getByLabel(t.used).fill('20');
    await see(page, t.count.sticker(14, 2));
    await page.getByLabel(t.used).fill('10');
    await see(page, t.count.sticker(14, 1));
    expect(await print()).toBe(1);
  });

  it('prints a code that leads to the café', async () => {
    await page.getByText(t.kinds.cafe, { exact: true }).click();
    await see(page, t.count.sticker(1, 1));
    await page.emulateMedia({ media: 'print' });
    const address = await readScreen(page);
    await page.emulateMedia({ media: null });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/d\/\S+$/);
    const phone = await screens.page('phone', address);
    await phone.getByRole('heading', { name: 'Grand café' }).waitFor();
    await see(phone, words[language].signIn.title);
  });

  it('prints badges for administrators, of whom they choose', async () => {
    await press(page, building[language].shell.leave);
    await see(page, building[language].opening.enrol);
    await enter('admin');
    await page.getByText(t.kinds.badge, { exact: true }).click();
    await page.getByLabel(t.search).fill('worst');
    await page.getByRole('checkbox', { name: /Hans Worst/ }).check();
    await press(page, t.make(1));
    await see(page, t.count.badge(1, 1));
    await judge(page, language);
    await page.emulateMedia({ media: 'print' });
    const badge = await readScreen(page);
    await page.emulateMedia({ media: null });
    expect(await print()).toBe(1);
    // What is known of a badge cannot be printed, so this is a new one, and it takes the old one's place.
    expect(badge).not.toBe('410001');
    expect(await arrive(service, kiosk, '410001')).toBe(404);
    expect(await arrive(service, kiosk, badge)).toBe(201);
  });
});

// The facility screens as one place with several addresses: for managers, for administrators, by mail.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, judge, language, mine, press, Screens, see, words } from './browser.ts';
import { factorCode } from './factor.ts';
import { codeIn, open, signIn } from './office.ts';
import { Service } from './service.ts';

describe(`the frame of the building, ${language}`, () => {
  const t = building[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const boss = 'noor@kade.example';
  let screens: Screens;
  let page: Page;
  const go = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const path = () => new URL(page.url()).pathname;

  beforeAll(async () => {
    await open(service, { Linde: 4 }, [{ email: boss, name: 'Noor Jansen', language, since: '2026-11-01' }]);
    screens = await Screens.open(language);
    const token = await service.token('access', 'add', 'Balie', '--role', 'facility');
    page = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('has an address for each page, and starts reading at its heading', async () => {
    await see(page, t.now.title);
    await go(t.shell.nav.use);
    await page.getByRole('heading', { level: 1, name: t.use.title }).waitFor();
    expect(path()).toBe('/facility/use');
    expect(await page.title()).toContain(t.use.title);
    expect(await page.locator('h1').evaluate((h) => h === document.activeElement)).toBe(true);
    expect(await page.locator('nav [aria-current=page]').innerText()).toBe(t.shell.nav.use);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: t.now.title }).waitFor();
    expect(path()).toBe('/facility');
    await page.goForward();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: t.use.title }).waitFor();
  });

  it('says what to do for whom the kiosk sends to the front desk', async () => {
    await go(t.shell.nav.now);
    await see(page, t.now.frontDesk.badgeManager);
    await page.getByRole('link', { name: t.shell.nav.print }).last().click();
    await page.getByRole('heading', { level: 1, name: t.print.title }).waitFor();
  });

  it('keeps the language that was chosen, also after loading anew', async () => {
    const other = language === 'nl' ? 'en' : 'nl';
    await page.goto(`${service.origin}/facility/use?lang=${language}`);
    await press(page, words[other].name);
    await see(page, building[other].use.title);
    await page.reload();
    await see(page, building[other].use.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    await page.goto(`${service.origin}/privacy`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    await page.goto(`${service.origin}/facility/use`);
    await press(page, words[language].name);
    await page.reload();
    await see(page, t.use.title);
  });

  it('shows a manager no page of administrators', async () => {
    const menu = await page.getByRole('navigation').innerText();
    for (const name of [t.shell.nav.people, t.shell.nav.kiosks, t.shell.nav.settings])
      expect(menu).not.toContain(name);
    await page.goto(`${service.origin}/facility/people`);
    await see(page, t.shell.unknown);
    await judge(page, language);
    await press(page, t.shell.leave);
    await see(page, t.opening.enrol);
  });

  it('opens with a code by mail for who has a role and a second factor, and for nobody else', async () => {
    const admin = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    const headers = { authorization: `Bearer ${admin}` };
    const enter = async () => {
      await page.goto(`${service.origin}/facility`);
      await press(page, t.opening.byMail);
      await judge(page, language);
      await page.getByLabel(words[language].signIn.email).fill(boss);
      const before = service.letters().length;
      await press(page, words[language].signIn.sendCode);
      await page.getByLabel(words[language].signIn.code).waitFor();
      await expect.poll(() => service.letters().length).toBeGreaterThan(before);
      const { text } = await service.letter(boss, (letter) => codeIn(letter.text) !== '');
      await page.getByLabel(words[language].signIn.code).fill(codeIn(text));
      await press(page, words[language].signIn.go);
    };
    /** Sets up a second factor on the own page, as the sign says; its secret. */
    const setUp = async () => {
      const m = mine[language];
      await signIn(service, page.context(), boss);
      await page.goto(`${service.origin}/me`);
      await page.getByRole('link', { name: words[language].me.parts.devices, exact: true }).click();
      await press(page, m.factor.begin);
      await see(page, m.factor.scan);
      await judge(page, language);
      const secret = await page.locator('.secret').innerText();
      await page.getByLabel(m.factor.code).fill(factorCode(secret, service.now));
      await press(page, m.factor.confirm);
      await see(page, m.factor.done);
      await see(page, m.factor.recovery);
      await judge(page, language);
      return secret;
    };
    await enter();
    await see(page, t.opening.noRole);
    const persons = await page.request.get(`${service.origin}/api/admin/persons?search=noor&page=1`, {
      headers,
    });
    const [{ id }] = (await persons.json()).persons;
    const role = await page.request.put(`${service.origin}/api/admin/persons/${id}/role`, {
      headers,
      data: { role: 'admin' },
    });
    expect(role.status()).toBe(204);
    await enter();
    await see(page, t.opening.noFactor);
    await judge(page, language);
    const secret = await setUp();
    await enter();
    const field = page.getByLabel(words[language].signIn.factor);
    await field.waitFor();
    await judge(page, language);
    await field.fill('000000');
    await press(page, words[language].signIn.go);
    await see(page, words[language].signIn.factorWrong);
    // The code that set it up is used up: the app shows the next one half a minute later.
    await field.fill(factorCode(secret, service.now, 1));
    await press(page, words[language].signIn.go);
    await see(page, t.now.title);
    await go(t.shell.nav.people);
    await see(page, 'Noor Jansen');
  });
});

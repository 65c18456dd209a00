// /privacy, which follows the settings in force and can be printed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  building,
  judge,
  judgeBoth,
  type Language,
  language,
  press,
  privacy,
  Screens,
  see,
  words,
} from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`what we keep, ${language}`, () => {
  const t = privacy[language];
  const house = words[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const today = language === 'nl' ? '17 november 2026' : '17 November 2026';
  let screens: Screens;
  let page: Page;

  beforeAll(async () => {
    await open(service, { Linde: 4 }, [{ email: 'anna@kade.example', name: 'Anna Jansen', language }]);
    screens = await Screens.open(language);
    page = await screens.page('desktop', `${service.origin}/privacy`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is for everybody to read, without signing in', async () => {
    await see(page, t.lead);
    await page.getByRole('heading', { name: t.days(28), exact: true }).waitFor();
    await see(page, t.never);
    await see(page, t.lettersFile);
    expect(await page.getByText(/langer dan de gebruikelijke|longer than the usual/).count()).toBe(0);
    await judgeBoth(page, language);
  });

  it('speaks the other language on one press', async () => {
    const other: Language = language === 'nl' ? 'en' : 'nl';
    await press(page, words[other].name);
    await see(page, privacy[other].lead);
    await judge(page, other);
    await press(page, house.name);
    await see(page, t.lead);
  });

  it('is named, with the way there, at an address that does not exist', async () => {
    const lost = await screens.page('phone');
    const answer = await lost.goto(`${service.origin}/nothing/here`);
    expect(answer?.status()).toBe(404);
    await see(lost, house.nowhere.text);
    await judgeBoth(lost, language);
    await lost.getByRole('link', { name: house.common.privacy }).click();
    await see(lost, t.lead);
    // A slash at the end makes no difference.
    await lost.goto(`${service.origin}/privacy/`);
    await see(lost, t.lead);
    await lost.close();
  });

  it('fits on a few sheets of paper', async () => {
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: t.print }).count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  it('is one step from every page that keeps or shows something', async () => {
    const anna = await screens.context('phone');
    const step = async (path: string) => {
      const from = await anna.newPage();
      await from.goto(`${service.origin}${path}`);
      await from.getByRole('link', { name: house.common.privacy }).first().click();
      await see(from, t.lead);
      await from.close();
    };
    await step('/draws');
    await step('/me');
    await step('/l/unknown');
    await signIn(service, anna, 'anna@kade.example');
    // Consent has not been asked for yet: that question links to /privacy too.
    await step('/d');
    await step('/me');
    await anna.close();
  });

  it('calls out what a building keeps longer than usual, with the date', async () => {
    await service.command('site', 'set', site, 'keep-stays=60');
    await page.reload();
    await see(page, t.longer.stays(site, 60, 28, today));
    await page.getByRole('heading', { name: t.days(60), exact: true }).waitFor();
    await page.getByRole('heading', { name: t.days(28), exact: true }).waitFor();
    await judgeBoth(page, language);
  });

  it('tells an administrator beforehand that everybody will read it', async () => {
    const f = building[language].settings;
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    const office = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await see(office, building[language].now.title);
    await office.goto(`${service.origin}/facility/settings`);
    const stays = office.getByLabel(f.keep.stays_days);
    const encounters = office.getByLabel(f.keep.encounters_days);
    await expect.poll(() => stays.inputValue()).toBe('60');
    await see(office, f.keepLonger(60));
    await stays.fill('14');
    await encounters.fill('40');
    await see(office, f.keepLonger(40));
    expect(await office.getByText(f.keepLonger(60)).count()).toBe(0);
    await judge(office, language);
    await press(office, f.save);
    await see(office, f.saved);
    await page.reload();
    await see(page, t.longer.encounters(site, 40, 28, today));
    expect(await page.getByText(t.longer.stays(site, 60, 28, today)).count()).toBe(0);
    await judgeBoth(page, language);
  });
});

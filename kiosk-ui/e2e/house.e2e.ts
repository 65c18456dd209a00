// What the house says of itself: a vacancy and words of welcome, from the administrator's page to those who read them.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, house, judgeBoth, language, press, Screens, see, welcome } from './browser.ts';
import { open, signIn } from './office.ts';
import { Service } from './service.ts';

describe(`the house, ${language}`, () => {
  const t = building[language].ownHouse;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let admin: Page;

  beforeAll(async () => {
    await open(service, { Linde: 4 }, [{ email: 'anna@kade.example', name: 'Anna Jansen', language }]);
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    screens = await Screens.open(language);
    admin = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is what an administrator puts up, and nothing about a candidate', async () => {
    await admin.getByRole('link', { name: building[language].shell.nav.house }).first().click();
    await see(admin, t.vacancies.none);
    await judgeBoth(admin, language);
    await admin.getByLabel(t.vacancies.name).fill('Analist');
    await admin.getByLabel(t.vacancies.line).fill('Telt wat telt');
    await admin.getByLabel(t.vacancies.link).fill('https://werk.example/analist');
    await press(admin, t.vacancies.add);
    await admin.getByText('Telt wat telt').waitFor();
    await admin
      .getByLabel(language === 'nl' ? t.welcome.nl : t.welcome.en)
      .fill('Loop maar door.\n\nKoffie!');
    await admin.locator('form', { hasText: t.welcome.nl }).getByRole('button').click();
    await see(admin, t.welcome.kept);

    const phone = await screens.page('phone', `${service.origin}/house`);
    await signIn(service, phone.context(), 'anna@kade.example');
    await phone.reload();
    await see(phone, house[language].none);
    await see(phone, 'Analist');
    const mail = await phone.getByRole('link', { name: house[language].vacancies.know }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=.*Analist&body=.*https%3A%2F%2Fwerk\.example%2Fanalist/);
    await judgeBoth(phone, language);
  });

  it('is for anybody to read how it works', async () => {
    const page = await screens.page('phone', `${service.origin}/welcome`);
    await see(page, welcome[language].lead);
    await see(page, 'Koffie!');
    await see(page, welcome[language].keptStays(28));
    await judgeBoth(page, language);
  });
});

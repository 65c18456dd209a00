// Organisations that share the building: the days agreed with them, and the coordinator of their people.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOfWeekdays, nameOfWeekday } from '../src/texts/dates.ts';
import { building, judge, judgeBoth, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`partners, ${language}`, () => {
  const t = building[language];
  const p = t.partners;
  const own = t.ownPeople;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;
  let kiosk: string;

  beforeAll(async () => {
    const office = await open(service, { Linde: 4 }, [
      { email: 'noor@kade.example', name: 'Noor Jansen', badge: '1001', language },
      { email: 'bo@kade.example', name: 'Bo Vink', badge: '1002', language },
    ]);
    kiosk = office.token;
    await service.import('people', [
      'email,name,organisation,team,language,badge,needs,visible_since',
      `own@host.example,Own Bos,Het Huis,,${language},2001,,`,
    ]);
    await service.command('organisation', 'set', 'Het Huis', '--kind', 'host');
    screens = await Screens.open(language);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('lets an administrator agree on days, and take them back', async () => {
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    page = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await see(page, t.now.title);
    await page.goto(`${service.origin}/facility/organisations`);
    await see(page, p.host);
    await see(page, p.kinds.partner);
    await page.getByRole('button', { name: p.changeOf('Kade BV', site) }).click();
    await press(page, p.save);
    await see(page, p.noDay);
    await judge(page, language);
    for (const day of ['wed', 'thu'] as const)
      await page.getByLabel(nameOfWeekday(day, language), { exact: true }).check();
    await page.getByLabel(p.untilField).fill('2026-11-01');
    await press(page, p.save);
    await see(page, p.order);
    await page.getByLabel(p.untilField).fill('');
    await press(page, p.save);
    // Today is none of them: that is asked first.
    await see(page, p.sure.notToday('Kade BV'));
    await judge(page, language);
    await press(page, p.sureYes);
    await see(page, p.saved('Kade BV'));
    const days = listOfWeekdays(['wed', 'thu'], language);
    await see(page, days.charAt(0).toUpperCase() + days.slice(1));
    await judgeBoth(page, language);
    expect(await arrive(service, kiosk, '1001')).toBe(403);
    expect(await arrive(service, kiosk, '2001')).toBe(201);
    await page.getByRole('button', { name: p.changeOf('Kade BV', site) }).click();
    await press(page, p.takeBack);
    await see(page, p.takeBackSure('Kade BV'));
    await press(page, p.takeBackYes);
    await see(page, p.takenBack('Kade BV'));
    expect(await arrive(service, kiosk, '1001')).toBe(201);
  });

  it('tells somebody with a phone which days there are, and that the café is open', async () => {
    await service.command('organisation', 'set', 'Kade BV', '--agreed', `${site}=wed,thu`);
    const phone = await screens.context('phone');
    await signIn(service, phone, 'bo@kade.example');
    const code = await fetch(`${service.origin}/api/kiosk/code`, {
      headers: { authorization: `Bearer ${kiosk}` },
    });
    const { url } = (await code.json()) as { url: string };
    const hand = await phone.newPage();
    await hand.goto(`${service.origin}${new URL(url).pathname}`);
    const { phone: texts, opening } = words[language];
    await press(hand, words[language].consent.no);
    await press(hand, texts.desk);
    await see(hand, new RegExp(opening.agreed(opening.onDays(listOfWeekdays(['wed', 'thu'], language)))));
    await judgeBoth(hand, language);
    // The only way that is left, with no choice before it.
    expect(await hand.getByRole('button', { name: texts.cafe }).count()).toBe(1);
    await press(hand, new RegExp(texts.cafe));
    await see(hand, new RegExp(texts.cafeTitle));
    await phone.close();
    await service.command('organisation', 'set', 'Kade BV', '--agreed', `${site}=`);
  });

  it('shows a coordinator their own people, to add, correct, end and give badges', async () => {
    const add = ['access', 'add', 'Kade', '--role', 'coordinator', '--organisation', 'Kade BV'];
    const token = await service.token(...add);
    page = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await see(page, own.title('Kade BV'));
    await see(page, t.people.count(2));
    await see(page, 'Noor Jansen');
    expect(await page.locator('body').innerText()).not.toContain('Own Bos');
    await judgeBoth(page, language);
    // The address is that of somebody else; the answer is the same.
    await press(page, t.register.add);
    const form = page.locator('section', { has: page.getByRole('heading', { name: t.register.add }) });
    expect(await form.locator('[name=organisation]').count()).toBe(0);
    await form.locator('[name=name]').fill('Mirjam Bos');
    await form.locator('[name=email]').fill('own@host.example');
    await form.getByRole('button', { name: t.register.addGo, exact: true }).click();
    await see(page, t.register.added('Mirjam Bos'));
    await press(page, t.register.cancel);
    await page.getByRole('button', { name: t.people.changeOf('Mirjam Bos') }).click();
    const details = page.locator('.details form');
    expect(await details.locator('[name=email]').getAttribute('readonly')).not.toBeNull();
    await details.locator('[name=team]').fill('Water');
    await details.getByRole('button', { name: t.register.save, exact: true }).click();
    await see(page, t.register.saved);
    await judge(page, language);
    await page.getByLabel(t.register.choose('Mirjam Bos')).check();
    await press(page, own.badges);
    await see(page, own.badgesSure(1));
    await press(page, own.badgesYes);
    await see(page, own.badgesMade(1));
    await judge(page, language);
    await press(page, own.badgesDone);
    await page.getByRole('button', { name: `${own.end}: Mirjam Bos` }).click();
    await press(page, t.people.deactivateYes);
    await see(page, own.wasEnded('Mirjam Bos'));
    const file = await page.request.get(`${service.origin}/api/coordinator/people.csv`);
    expect(await file.text()).toContain('Mirjam Bos,Kade BV,Water');
  });

  it('brings in a coordinator’s file, or says where it is wrong', async () => {
    await press(page, t.people.import);
    await see(page, own.importWhy('Kade BV'));
    const field = page.locator('input[type=file]');
    const file = (row: string) => ({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`email,name,organisation,team,language,badge,needs,visible_since\n${row}\n`),
    });
    await field.setInputFiles(file('x@host.example,Xandra,Het Huis,,nl,77,,'));
    await page.getByRole('button', { name: t.people.importGo, exact: true }).click();
    await see(page, t.people.errors(2, 1));
    await see(page, t.files.mistakes['other-organisation']?.({ own: 'Kade BV' }) ?? '-');
    await judge(page, language);
    await field.setInputFiles(file('x@kade.example,Xandra,Kade BV,,nl,,,'));
    await page.getByRole('button', { name: t.people.importGo, exact: true }).click();
    await see(page, t.people.imported(1, 0, 0));
    await see(page, 'Xandra');
  });
});

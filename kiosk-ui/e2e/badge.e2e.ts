// Badges at the kiosk: the answer that stays for eight seconds, and every refusal.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayName, listOfWeekdays } from '../src/texts/dates.ts';
import { holdBadge, judge, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';
import { until } from './until.ts';

describe(`a kiosk and a badge, ${language}`, () => {
  const t = words[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let kiosk: Page;
  let token: string;

  beforeAll(async () => {
    const everybody = [1, 2, 3].map((n) => ({
      email: `p${n}@kade.example`,
      name: `Persoon ${n}`,
      badge: `41000${n}`,
      language,
      since: '2026-11-01',
    }));
    const office = await open(service, { Iep: 2 }, everybody, [`language=${language}`]);
    token = office.token;
    screens = await Screens.open(language);
    kiosk = await screens.page('kiosk', `${service.origin}/kiosk`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is enrolled by pasting its token once', async () => {
    await see(kiosk, t.kiosk.enrol);
    await judge(kiosk, language);
    await kiosk.getByLabel(t.kiosk.token).fill('wrong');
    await press(kiosk, t.kiosk.enrolGo);
    await see(kiosk, t.kiosk.enrolWrong);
    await kiosk.getByLabel(t.kiosk.token).fill(token);
    await press(kiosk, t.kiosk.enrolGo);
    await see(kiosk, t.kiosk.title);
    await kiosk.reload();
    await see(kiosk, t.kiosk.free(2));
  });

  it('shows the desk for eight seconds, without anything in focus, and the same desk again', async () => {
    await holdBadge(kiosk, '410001');
    const desk = kiosk.getByText(/^IEP-[12]$/);
    await desk.waitFor();
    const since = Date.now();
    await see(kiosk, t.kiosk.yourDesk);
    const first = await desk.innerText();
    await desk.waitFor({ state: 'detached' });
    expect(Date.now() - since).toBeGreaterThan(6500);
    expect(Date.now() - since).toBeLessThan(10_000);
    await see(kiosk, t.kiosk.free(1));
    await holdBadge(kiosk, '410001');
    await see(kiosk, t.kiosk.stillYours);
    expect(await desk.innerText()).toBe(first);
  });

  it('tells a stranger what to do', async () => {
    await holdBadge(kiosk, '999999');
    await see(kiosk, t.kiosk.unknownBadge);
    await see(kiosk, t.kiosk.unknownBadgeNext);
    await judge(kiosk, language);
  });

  it('says that it is full, and leads to the café', async () => {
    expect(await arrive(service, token, '410002')).toBe(201);
    await holdBadge(kiosk, '410003');
    await see(kiosk, t.kiosk.full);
    await see(kiosk, t.kiosk.fullCafe);
    await see(kiosk, t.kiosk.freedLastHour(0));
    await judge(kiosk, language);
    await press(kiosk, t.kiosk.takeCafe);
    await see(kiosk, t.kiosk.cafeTitle);
    await see(kiosk, t.kiosk.badgeFull);
  });

  it('says what the next badge does, on a screen of its own with a way back', async () => {
    await press(kiosk, t.common.cafe);
    await see(kiosk, t.kiosk.armed);
    await see(kiosk, t.kiosk.now.cafe);
    await judge(kiosk, language);
    await press(kiosk, t.kiosk.cancel);
    await see(kiosk, t.kiosk.badgeFull);
  });

  it('says so on a phone too', async () => {
    const context = await screens.context('phone');
    await signIn(service, context, 'p3@kade.example');
    await context.request.post(`${service.origin}/api/check-outs`);
    const code = await kiosk.evaluate(() => fetch('/api/kiosk/code').then((answer) => answer.json()));
    const phone = await context.newPage();
    await phone.goto(code.url);
    await press(phone, t.phone.desk);
    await see(phone, t.phone.full);
    await judge(phone, language);
    await press(phone, t.kiosk.takeCafe);
    await see(phone, t.phone.cafeTitle);
  });

  it('frees the desk of who leaves', async () => {
    await see(kiosk, t.kiosk.full);
    await press(kiosk, t.kiosk.leave);
    await see(kiosk, t.kiosk.now.leave);
    await judge(kiosk, language);
    await holdBadge(kiosk, '410002');
    await see(kiosk, t.kiosk.goodbye.morning);
    await see(kiosk, t.kiosk.freed);
    await judge(kiosk, language);
    await see(kiosk, t.kiosk.free(1));
  });

  it('tells a partner on which days there are desks, and has room in the café', async () => {
    const { opening } = t;
    // Today is a Tuesday.
    await service.command('organisation', 'set', 'Kade BV', '--agreed', `${site}=wed,thu`);
    await holdBadge(kiosk, '410003');
    await see(kiosk, t.kiosk.notToday);
    await see(kiosk, opening.agreed(opening.onDays(listOfWeekdays(['wed', 'thu'], language))));
    await see(kiosk, opening.nextAgreed(dayName('2026-11-18', language)));
    await judge(kiosk, language);
    await press(kiosk, t.kiosk.takeCafe);
    await see(kiosk, t.kiosk.cafeTitle);
    await service.command('organisation', 'set', 'Kade BV', '--agreed', `${site}=`);
  });

  it('loads itself again after a new release, and once only', async () => {
    const loaded = kiosk.waitForEvent('load');
    let asked = 0;
    await kiosk.route('**/api/kiosk/state', async (route) => {
      const answer = await route.fetch();
      asked += 1;
      await route.fulfill({ response: answer, json: { ...(await answer.json()), release: 'newer' } });
    });
    await loaded;
    const before = asked;
    await see(kiosk, t.kiosk.title);
    await until('another look at the state', () => asked > before);
    await see(kiosk, t.kiosk.title);
    await kiosk.unroute('**/api/kiosk/state');
  });

  it('says that the connection is lost, and is back within ten seconds', async () => {
    screens.mayLoseConnection = true;
    await service.kill();
    await see(kiosk, t.kiosk.offline);
    await judge(kiosk, language);
    await service.start();
    const since = Date.now();
    await see(kiosk, t.kiosk.title);
    expect(Date.now() - since).toBeLessThan(10_000);
  });

  it('hands out nothing after closing time', async () => {
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await see(kiosk, t.opening.closed);
    await see(kiosk, t.opening.again(dayName('2026-11-18', language), '07:30', '19:00'));
    await judge(kiosk, language);
    await see(kiosk, t.kiosk.closedLeave);
    await holdBadge(kiosk, '410002');
    await see(kiosk, t.kiosk.closedLeft);
    await see(kiosk, t.kiosk.closedLeftNext('19:00'));
    await judge(kiosk, language);
  });
});

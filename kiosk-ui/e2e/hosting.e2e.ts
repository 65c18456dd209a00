// Whoever announces gatherings, by a token of their own: their page, what people read of it, and the wall of the café.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/gatherings/en.ts';
import { nl } from '../src/texts/gatherings/nl.ts';
import { building, judge, judgeBoth, language, onWall, press, Screens, see } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`announcing, ${language}`, () => {
  const t = building[language].hosting;
  const own = { nl, en }[language];
  const hangs = onWall[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const mail = 'anna@kade.example';
  const title = 'Mag het stiller?';
  let screens: Screens;
  let host: Page;
  let anna: Page;
  let wall: Page;

  beforeAll(async () => {
    const person = { email: mail, name: 'Anna Jansen', language, since: '2026-11-01' };
    await open(service, { Linde: 6 }, [person], [`language=${language}`]);
    const token = await service.token('access', 'add', 'Programma', '--role', 'host');
    const hung = await service.token('kiosk', 'add', site, 'Bar', '--kind', 'wall');
    screens = await Screens.open(language);
    host = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    wall = await screens.page('kiosk', `${service.origin}/wall#token=${hung}`);
    const context = await screens.context('phone');
    await signIn(service, context, mail);
    anna = await context.newPage();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('says beside each field what is not so, and loses nothing', async () => {
    await see(host, t.none);
    await judgeBoth(host, language);
    await press(host, t.add);
    await host.getByText(t.kinds.debate, { exact: true }).click();
    await press(host, t.form.go);
    for (const text of [t.form.empty.proposition, t.form.empty.day, t.form.empty.time]) await see(host, text);
    await host.getByLabel(t.form.proposition, { exact: true }).fill('Kijk op evil.example');
    await host.getByLabel(t.form.day, { exact: true }).fill('2026-11-17');
    await host.getByLabel(t.form.time, { exact: true }).fill('08:00');
    await press(host, t.form.go);
    await see(host, t.form.wrong['title'] ?? '');
    await host.getByLabel(t.form.proposition, { exact: true }).fill(title);
    await press(host, t.form.go);
    await see(host, t.form.wrong['begins_at'] ?? '');
    expect(await host.getByLabel(t.form.proposition, { exact: true }).inputValue()).toBe(title);
    await judgeBoth(host, language);
  });

  it('is what everybody reads, and what hangs in the café', async () => {
    await host.getByLabel(t.form.time, { exact: true }).fill('16:00');
    await press(host, t.form.go);
    await see(host, t.fewer);
    await judgeBoth(host, language);
    await anna.goto(`${service.origin}/me#gatherings`);
    await see(anna, title);
    await press(anna, own.comeTo(title));
    await see(anna, own.youCome);
    await wall.clock.install();
    await wall.reload();
    await see(wall, hangs.busy.quiet);
    await wall.clock.runFor(21_000);
    await see(wall, title);
    await see(wall, hangs.time('16:00', '16:45'));
    await wall.clock.resume();
    await judge(wall, language);
    await wall.setViewportSize({ width: 1920, height: 1080 });
    await judge(wall, language);
  });

  it('is changed and called off, and gone from the wall', async () => {
    await press(host, t.changeOf(title));
    await host.getByLabel(t.form.time, { exact: true }).fill('15:30');
    await press(host, t.form.save);
    await see(host, t.wasMoved(title));
    await press(host, t.callOffOf(title));
    await see(host, t.callOffSure);
    await judge(host, language);
    await press(host, t.callOffYes);
    await see(host, t.calledOff);
    await anna.reload();
    await see(anna, own.calledOff);
    await wall.getByText(title).waitFor({ state: 'detached' });
  });

  it('sees nothing else of the building, and an administrator has the same page', async () => {
    expect(await host.getByRole('navigation').count()).toBe(0);
    await host.goto(`${service.origin}/facility/people`);
    await see(host, t.why);
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    const admin = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await admin.getByRole('link', { name: building[language].shell.nav.gatherings }).click();
    await see(admin, title);
    await press(admin, t.add);
    await admin.getByLabel(t.form.title, { exact: true }).waitFor();
    await judgeBoth(admin, language);
  });
});

// The screen on the wall of the café: upright and lying, and what its code is good for.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, language, onWall, press, readScreen, Screens, see, words } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`the wall of the café, ${language}`, () => {
  const t = onWall[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const email = 'anna@kade.example';
  let screens: Screens;
  let wall: Page;
  let kioskToken: string;

  beforeAll(async () => {
    const anna = { email, name: 'Anna de Vries', language, since: '2026-11-01' };
    kioskToken = (await open(service, { Iep: 2 }, [anna], [`language=${language}`])).token;
    screens = await Screens.open(language);
    wall = await screens.page('kiosk', `${service.origin}/wall`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('takes the token of a wall, and says so when it is that of a kiosk', async () => {
    await see(wall, t.enrol);
    await wall.getByLabel(t.token).fill(kioskToken);
    await press(wall, t.enrolGo);
    await see(wall, t.notThisKind);
    await judge(wall, language);
    await wall.getByLabel(t.token).fill(await service.token('kiosk', 'add', site, 'Bar', '--kind', 'wall'));
    await press(wall, t.enrolGo);
    await see(wall, t.busy.quiet);
    await see(wall, t.scan);
    await judge(wall, language);
  });

  it('stands upright or lies', async () => {
    const lying = await wall.context().newPage();
    await lying.setViewportSize({ width: 1920, height: 1080 });
    await lying.goto(`${service.origin}/wall`);
    await see(lying, t.busy.quiet);
    await judge(lying, language);
    expect(await readScreen(lying)).toContain('/c/');
    await lying.close();
  });

  it('lets a phone into the café, and gives no desk', async () => {
    const phone = await screens.context('phone');
    await signIn(service, phone, email);
    const page = await phone.newPage();
    await page.goto(await readScreen(wall));
    await page.getByRole('button', { name: words[language].phone.cafe }).waitFor();
    expect(await page.getByRole('button', { name: words[language].phone.desk }).count()).toBe(0);
    await judge(page, language);
    await press(page, words[language].phone.cafe);
    await see(page, words[language].phone.leave);
  });
});

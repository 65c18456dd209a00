// Stickers on desks and in the café, and the still-here question.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`stickers, ${language}`, () => {
  const t = words[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let token: string;
  let stickers: { kind: string; name: string; url: string }[];
  let anna: Page;
  let bram: Page;

  beforeAll(async () => {
    const everybody = ['Anna', 'Bram', 'Chris'].map((name, n) => ({
      name: `${name} Smit`,
      email: `${name.toLowerCase()}@kade.example`,
      badge: `41000${n}`,
      language,
      since: '2026-11-01',
    }));
    ({ token } = await open(service, { Linde: 1, Iep: 1 }, everybody));
    const facility = await service.token('access', 'add', 'Balie', '--role', 'facility');
    const answer = await fetch(`${service.origin}/api/facility/stickers?site=${encodeURIComponent(site)}`, {
      headers: { authorization: `Bearer ${facility}` },
    });
    stickers = (await answer.json()) as typeof stickers;
    screens = await Screens.open(language);
    anna = await phone('anna');
    bram = await phone('bram');
    expect(await arrive(service, token, '410000')).toBe(201);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  async function phone(name: string): Promise<Page> {
    const context = await screens.context('phone');
    await signIn(service, context, `${name}@kade.example`);
    return context.newPage();
  }
  const at = (name: string) => stickers.find((one) => one.name === name)?.url ?? '';
  async function deskOf(page: Page): Promise<string> {
    const answer = await page.request.get(`${service.origin}/api/me/stay`);
    return ((await answer.json()) as { stay: { desk: string } | null }).stay?.desk ?? '';
  }

  it('asks a stranger to sign in first', async () => {
    const stranger = await screens.page('phone', at('LIN-1'));
    await stranger.getByRole('heading', { name: /LIN-1/ }).waitFor();
    await see(stranger, t.signIn.title);
    await judge(stranger, language);
    await stranger.goto(`${service.origin}/d/nothing`);
    await see(stranger, t.sticker.unknown);
  });

  it('answers the same whether somebody sits there or not', async () => {
    const taken = await deskOf(anna);
    const free = taken === 'LIN-1' ? 'IEP-1' : 'LIN-1';
    const answers: string[] = [];
    for (const desk of [taken, free]) {
      await bram.goto(at(desk));
      await bram.getByRole('button', { name: t.sticker.nobody }).waitFor();
      const before = await bram.locator('main').innerText();
      expect(before.replace(desk, '')).not.toMatch(/Anna/);
      await judge(bram, language);
      await press(bram, t.sticker.nobody);
      await see(bram, t.sticker.told);
      answers.push(await bram.locator('main').innerText());
    }
    expect(answers[0]).toBe(answers[1]);
    await judge(bram, language);
    await bram.goto(at(free));
    await press(bram, t.sticker.nobody);
    await see(bram, t.sticker.tooMany);
  });

  it('asks who sits there, on their page and by letter, and one tap says so', async () => {
    await anna.goto(`${service.origin}/me`);
    const desk = await deskOf(anna);
    await see(anna, t.stillHere.question(desk));
    await judge(anna, language);
    const letter = await service.letter('anna@kade.example', ({ text }) => text.includes('/l/'));
    const link = /https?:\/\/\S+\/l\/\S+/.exec(letter.text)?.[0] ?? '';
    const page = await screens.page('phone', link);
    await see(page, t.stillHere.question(desk));
    await judge(page, language);
    await press(page, t.stillHere.here);
    await see(page, t.stillHere.kept);
    await anna.reload();
    await see(anna, t.me.stay);
    expect(await anna.getByText(t.stillHere.question(desk)).count()).toBe(0);
    expect(await deskOf(anna)).toBe(desk);
  });

  it('passes on what is broken', async () => {
    await bram.goto(at('IEP-1'));
    await press(bram, t.sticker.broken);
    await press(bram, t.sticker.send);
    await see(bram, t.sticker.choose);
    await bram.getByText(t.sticker.kinds.light, { exact: true }).click();
    await bram.getByLabel(t.sticker.line).fill('Knippert');
    await judge(bram, language);
    await press(bram, t.sticker.send);
    await see(bram, t.sticker.reported);
  });

  it('lets only who sits there leave', async () => {
    await anna.goto(at(await deskOf(anna)));
    await see(anna, t.sticker.yours);
    expect(await anna.getByRole('button', { name: t.sticker.nobody }).count()).toBe(0);
    await judge(anna, language);
    await press(anna, t.phone.leave);
    await press(anna, t.phone.leaveYes);
    await see(anna, t.phone.goneWhy);
  });

  it('checks in to the café with a ticket, unseen if one likes', async () => {
    await bram.goto(at('Grand café'));
    await bram.getByRole('switch', { name: t.phone.unseen }).click();
    await judge(bram, language);
    await press(bram, t.sticker.cafe);
    await see(bram, t.phone.scanFirst);
    const shown = await fetch(`${service.origin}/api/kiosk/code`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { url } = (await shown.json()) as { url: string };
    await bram.request.post(`${service.origin}/api/tickets`, { data: { code: url.split('/c/')[1] } });
    await press(bram, t.sticker.cafe);
    await see(bram, t.phone.cafeTitle);
    await see(bram, t.phone.besideHidden);
  });
});

// One introduction through all three: asked on the own page, passed on by another, and said yes to from the letter.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/introduce/en.ts';
import { nl } from '../src/texts/introduce/nl.ts';
import { judge, language, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`an introduction, ${language}`, () => {
  const t = { nl, en }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const names = ['Anna', 'Bram', 'Chris'] as const;
  const mail = (name: string) => `${name.toLowerCase()}@kade.example`;
  let screens: Screens;
  let contexts: BrowserContext[];

  beforeAll(async () => {
    const everybody = names.map((name, n) => ({
      email: mail(name),
      name: `${name} Jansen`,
      badge: `41000${n}0`,
      language,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 6 }, everybody, [`language=${language}`]);
    for (const one of everybody) expect(await arrive(service, token, one.badge)).toBe(201);
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await service.command('close-day', site, '2026-11-17');
    await service.continueAt('2026-11-18T09:00:00+01:00');
    screens = await Screens.open(language);
    contexts = await Promise.all(names.map(() => screens.context('phone')));
    for (const [n, context] of contexts.entries()) await signIn(service, context, mail(names[n] ?? ''));
    for (const [one, other] of [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ] as const)
      await talked(one, other);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** One says of another that they talked. */
  async function talked(one: number, other: number): Promise<void> {
    const { request } = contexts[one] as BrowserContext;
    const week = await request.get(`${service.origin}/api/me/encounters?week=2026-W47`);
    const met = (await week.json()) as { table: { person: number; name: string }[] };
    const person = met.table.find(({ name }) => name.startsWith(names[other] ?? ''))?.person;
    const data = { week: '2026-W47', answer: 'talked' };
    const said = await request.put(`${service.origin}/api/me/answers/${person}`, { data });
    expect(said.status()).toBe(200);
  }

  async function page(who: number, address: string): Promise<Page> {
    const opened = await (contexts[who] as BrowserContext).newPage();
    await opened.goto(`${service.origin}${address}`);
    return opened;
  }

  it('is asked of a contact, with what for and what one brings', async () => {
    const anna = await page(0, '/me#people');
    await anna.getByRole('button', { name: t.ask.askOf('Bram Jansen') }).click();
    await anna.getByLabel(t.ask.purpose).fill('To start a garden');
    await anna.getByLabel(t.ask.bring).fill('Seeds and two hands');
    await judge(anna, language);
    await anna.getByRole('button', { name: t.ask.go, exact: true }).click();
    await see(anna, t.ask.asked('Bram Jansen'));
  });

  it('is passed on to another, who is not told whom else that one knows', async () => {
    const letter = await service.letter(mail('Bram'), ({ text }) => text.includes('Seeds and two hands'));
    expect(letter.text).toContain('/l/');
    const bram = await page(1, '/me#to-do');
    await see(bram, t.introductions.asks('Anna Jansen'));
    await bram
      .getByRole('combobox', { name: t.introductions.toWhom })
      .selectOption({ label: 'Chris Jansen' });
    await bram.getByLabel(t.introductions.line).fill('You both like tea');
    await judge(bram, language);
    await bram.getByRole('button', { name: t.introductions.passFor('Anna Jansen') }).click();
    await see(bram, t.introductions.passed('Chris Jansen'));
  });

  it('comes about by a yes from the letter, and all three get a letter', async () => {
    const letter = await service.letter(mail('Chris'), ({ text }) => text.includes('You both like tea'));
    const link = /\S+\/l\/(\S+)\?reply=yes/.exec(letter.text)?.[1];
    const chris = await screens.page('phone', `${service.origin}/l/${link}?reply=yes`);
    await see(chris, t.letter.offerTitle('Anna'));
    await judge(chris, language);
    await press(chris, t.introductions.yes);
    await see(chris, t.letter.accepted);
    for (const name of names)
      await service.letter(
        mail(name),
        ({ text }) => text.includes(mail('Anna')) && text.includes(mail('Chris')),
      );
    const anna = await page(0, '/me#to-do');
    await see(anna, t.introductions.to('Chris Jansen'));
    await anna.goto(`${service.origin}/me#people`);
    await see(anna, mail('Chris'));
    expect(await anna.getByRole('heading', { level: 1 }).innerText()).toBe(words[language].me.connect.people);
  });
});

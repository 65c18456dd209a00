// A group of three: started on the own page, joined by letter and on another's own page, and gone once one leaves.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/groups/en.ts';
import { nl } from '../src/texts/groups/nl.ts';
import { en as introduceEn } from '../src/texts/introduce/en.ts';
import { nl as introduceNl } from '../src/texts/introduce/nl.ts';
import { judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn } from './office.ts';
import { Service } from './service.ts';

describe(`a group, ${language}`, () => {
  const t = { nl, en }[language];
  const { offers } = { nl: introduceNl, en: introduceEn }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const names = ['Anna', 'Bram', 'Chris'] as const;
  const mail = (name: string) => `${name.toLowerCase()}@kade.example`;
  const writers = 'Thursday writers';
  let screens: Screens;
  let contexts: BrowserContext[];
  let anna: Page;

  beforeAll(async () => {
    const everybody = names.map((name) => ({
      email: mail(name),
      name: `${name} Jansen`,
      language,
      since: '2026-11-01',
    }));
    await open(service, { Linde: 6 }, everybody, [`language=${language}`]);
    screens = await Screens.open(language);
    contexts = await Promise.all(names.map(() => screens.context('phone')));
    for (const [n, context] of contexts.entries()) await signIn(service, context, mail(names[n] ?? ''));
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  async function page(who: number, address: string): Promise<Page> {
    const opened = await (contexts[who] as BrowserContext).newPage();
    await opened.goto(`${service.origin}${address}`);
    return opened;
  }

  it('is started with a name, and others are invited by address', async () => {
    anna = await page(0, '/me#people');
    await press(anna, t.list.start);
    await press(anna, t.list.go);
    await see(anna, t.list.nameNone);
    await judge(anna, language);
    await anna.getByLabel(t.list.name).fill(writers);
    await anna.getByLabel(t.list.line).fill('We write on Thursdays');
    await press(anna, t.list.go);
    await see(anna, t.group.forming);
    for (const name of ['Bram', 'Chris', 'Nobody']) {
      await anna.getByLabel(t.invite.email).fill(mail(name));
      await press(anna, t.invite.go);
      await see(anna, t.invite.sent(mail(name)));
    }
    await judgeBoth(anna, language);
  });

  it('is joined by letter, whose page only a button leaves', async () => {
    const letter = await service.letter(mail('Bram'), ({ text }) => text.includes(writers));
    const link = /\/l\/([\w-]+)\?reply=accept/.exec(letter.text)?.[1];
    const bram = await screens.page('phone', `${service.origin}/l/${link}?reply=decline`);
    await see(bram, t.letter.title(writers));
    await judgeBoth(bram, language);
    await bram.getByRole('button', { name: t.list.accept, exact: true }).click();
    await see(bram, t.letter.acceptedTitle(writers));
    await judge(bram, language);
  });

  it('stands with the third, who reads what a member brings', async () => {
    const chris = await page(2, '/me#people');
    await see(chris, t.list.by('Anna Jansen (Kade BV)'));
    await judgeBoth(chris, language);
    await press(chris, t.list.acceptFor(writers));
    await see(chris, t.list.accepted(writers));
    await chris.getByRole('link', { name: writers }).click();
    await see(chris, 'Bram Jansen');
    await chris.getByText(offers.kinds.ask, { exact: true }).click();
    await chris.getByLabel(offers.text).fill('A quiet room');
    await press(chris, offers.add);
    await see(chris, offers.added);
    await anna.reload();
    await see(anna, /A quiet room/);
    expect(await anna.getByText(t.group.forming).count()).toBe(0);
    await judgeBoth(anna, language);
  });

  it('is gone for all once one of three leaves', async () => {
    await press(anna, `${t.group.leave}: ${writers}`);
    await judge(anna, language);
    await press(anna, t.group.leaveYes);
    await see(anna, t.list.none);
    const chris = await page(2, '/me#people');
    await see(chris, t.list.none);
  });
});

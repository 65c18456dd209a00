// A guest from invitation to arrival: the host's page, the letter and its page, the kiosk, and word to the host.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayName } from '../src/texts/dates.ts';
import { en } from '../src/texts/guest/en.ts';
import { nl } from '../src/texts/guest/nl.ts';
import { holdBadge, judge, judgeBoth, language, press, readScreen, Screens, see, words } from './browser.ts';
import type { Letter } from './letter.ts';
import { open, signIn } from './office.ts';
import { Service } from './service.ts';

describe(`a guest, ${language}`, () => {
  const t = { nl, en }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const guest = 'meral@elsewhere.example';
  let screens: Screens;
  let context: BrowserContext;
  let kiosk: string;
  let host: Page;
  let letter: Letter;
  let badge: string;

  beforeAll(async () => {
    const everybody = [{ email: 'anna@kade.example', name: 'Anna Jansen', language, since: '2026-11-01' }];
    ({ kiosk } = await open(service, { Linde: 6 }, everybody, [`language=${language}`]));
    screens = await Screens.open(language);
    context = await screens.context('phone');
    await signIn(service, context, 'anna@kade.example');
    host = await context.newPage();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is invited on a page of its own, which says what is missing', async () => {
    await host.goto(`${service.origin}/me`);
    await host.getByRole('link', { name: words[language].me.connect.guests }).click();
    await see(host, t.nobody);
    await press(host, t.go);
    await see(host, t.dayNone);
    await judgeBoth(host, language);
    await host.getByLabel(t.name, { exact: true }).fill('Meral Aksoy');
    await host.getByLabel(t.email).fill(guest);
    await host.getByLabel(t.organisation).fill('Rijnstreek');
    await host.getByLabel(t.day).fill('2026-11-18');
    await host.getByText(t.places.desk, { exact: true }).click();
    await host.getByText(t.kinds.client, { exact: true }).click();
    await press(host, t.go);
    await see(host, t.made('Meral Aksoy', dayName('2026-11-18', language)));
    await see(host, t.coming);
    await judgeBoth(host, language);
  });

  it('reads of the badge in the letter, and on its page the same code in the camera', async () => {
    letter = await service.letter(guest);
    badge = /(?:Je badge|Your badge): (\w+)/.exec(letter.text)?.[1] ?? '';
    expect(badge).toMatch(/^[2-9A-Z]{10}$/);
    const link = /\/l\/([\w-]+)\?visible=yes/.exec(letter.text)?.[1];
    const page = await screens.page('phone', `${service.origin}/l/${link}`);
    await see(page, t.letter.title('Anna Jansen'));
    expect(await readScreen(page)).toBe(badge);
    await judgeBoth(page, language);
    await press(page, words[language].consent.yes);
    await see(page, t.letter.answered.yes);
    await judge(page, language);
  });

  it('gets a desk at the kiosk on that day, and not before', async () => {
    const screen = await screens.page('kiosk', kiosk);
    await see(screen, words[language].kiosk.title);
    await holdBadge(screen, badge);
    await see(screen, words[language].kiosk.otherDay(dayName('2026-11-18', language)));
    await judge(screen, language);
    screens.mayLoseConnection = true;
    await service.continueAt('2026-11-18T09:00:00+01:00');
    await screen.goto(`${service.origin}/kiosk`);
    await see(screen, words[language].kiosk.free(6));
    screens.mayLoseConnection = false;
    await holdBadge(screen, badge);
    await see(screen, /^LIN-[1-6]$/);
  });

  it('is seen by the host at once: a letter, and the first page', async () => {
    const word = await service.letter('anna@kade.example', ({ text }) => text.includes('Meral Aksoy'));
    expect(word.header('list-unsubscribe')).toContain('/u/');
    await host.goto(`${service.origin}/me`);
    await see(host, t.today);
    await see(host, 'Meral Aksoy');
    await see(host, /LIN-[1-6]/);
    await judgeBoth(host, language);
  });
});

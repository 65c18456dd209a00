// The example office as a visitor meets it: by the four links that the command prints.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge, press, Screens, see, words, type Language } from './browser.ts';
import { Service } from './service.ts';
import { until } from './until.ts';

const t = words.nl;
const service = new Service('');
const links: Record<string, string> = {};
let screens: Screens;

beforeAll(async () => {
  await service.run('demo', '--data', join(service.folder, 'demo'));
  await until('the links of the demo', () => service.said.includes('mailbox '));
  for (const [, name, link] of service.said.matchAll(/^(\w+) +(http\S+)$/gm)) links[name ?? ''] = link ?? '';
  screens = await Screens.open('nl');
});

afterAll(async () => {
  await screens.end();
  await service.end();
});

it('shows the kiosk of an office where people sit', async () => {
  const kiosk = await screens.page('kiosk', links.kiosk);
  await see(kiosk, t.kiosk.title);
  const free = Number(/(\d+) plekken vrij/.exec(await kiosk.locator('main').innerText())?.[1]);
  expect(free).toBeGreaterThan(5);
  expect(free).toBeLessThan(115);
  await judge(kiosk, 'nl');
});

it.each<Language>(['nl', 'en'])(
  'gives the visitor a phone and a desk on a plan with the way to it, %s',
  async (language) => {
    const words = { nl: t, en: (await import('../src/texts/en.ts')).en }[language];
    const phone = await screens.page('phone', `${links.phone}&lang=${language}`);
    await judge(phone, language);
    await press(phone, words.demo.continueAs(''));
    const ready = phone.getByRole('button', { name: language === 'nl' ? /^Geef me een plek/ : /./ }).first();
    await ready.waitFor();
  },
);

it.each<Language>(['nl', 'en'])('opens the mailbox, and a letter leads to its page, %s', async (language) => {
  const page = await screens.page('desktop', `${links.mailbox}?lang=${language}`);
  const words = { nl: t, en: (await import('../src/texts/en.ts')).en }[language];
  await see(page, words.demo.mailbox);
  await page.locator('article iframe').waitFor();
  await judge(page, language);
  const list = page.getByRole('listitem').getByRole('button');
  await list
    .filter({ hasText: /Wie heb je ontmoet|Who did you meet/ })
    .first()
    .click();
  const letter = page.frameLocator('article iframe');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    letter.locator('a[href*="/l/"]').first().click(),
  ]);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  expect(await opened.getByRole('group').count()).toBeGreaterThan(0);
  await press(page, words.demo.text);
  await see(page, /http:\S+\/l\//);
  await judge(page, language);
});

it('shows the building with its bands', async () => {
  const page: Page = await screens.page('desktop', links.facility);
  await see(page, t.facility.title);
  await page.getByRole('row').filter({ hasText: 'Oudegracht' }).waitFor();
  await judge(page, 'nl');
});

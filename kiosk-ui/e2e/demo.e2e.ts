// The example office through the links that `demo` prints.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en as enGatherings } from '../src/texts/gatherings/en.ts';
import { nl as nlGatherings } from '../src/texts/gatherings/nl.ts';
import { en as enStories } from '../src/texts/stories/en.ts';
import { nl as nlStories } from '../src/texts/stories/nl.ts';
import { building, demo, following, judge, press, Screens, see, words, type Language } from './browser.ts';
import { linksIn } from './demo-office.ts';

let links: Record<string, string> = {};
let screens: Screens;

beforeAll(async () => {
  links = await linksIn(inject('demo'));
  screens = await Screens.open('nl');
});

afterAll(() => screens?.end());

describe.each<Language>(['nl', 'en'])('the example office, %s', (language) => {
  const t = words[language];
  const d = demo[language];
  const f = following[language];
  const stories = { nl: nlStories, en: enStories }[language];
  const gatherings = { nl: nlGatherings, en: enGatherings }[language];
  /** A link in this language; what stands behind # stays behind. */
  const spoken = (link = '') => {
    const address = new URL(link);
    address.searchParams.set('lang', language);
    return address.href;
  };

  it('shows a kiosk of a house where people sit', async () => {
    const kiosk = await screens.page('kiosk', spoken(links.kiosk));
    await see(kiosk, t.kiosk.title);
    const free = Number(/(\d+) (plekken vrij|desks free)/.exec(await kiosk.locator('main').innerText())?.[1]);
    expect(free).toBeGreaterThan(5);
    expect(free).toBeLessThan(115);
    await judge(kiosk, language);
  });

  it('hands the visitor a phone of somebody who stands at the kiosk', async () => {
    const phone = await screens.page('phone', spoken(links.phone));
    await see(phone, d.phoneTitle);
    await judge(phone, language);
    await press(phone, d.continueAs(''));
    await phone.waitForURL('**/c/*');
    await phone.getByRole('heading', { level: 1 }).waitFor();
    // The same person's own page is lived in.
    await phone.goto(spoken(new URL('/me#to-do', phone.url()).href));
    for (const part of [f.coffee.asks, f.toDo.waiting, f.toDo.done]) await see(phone, part);
    await phone.goto(spoken(new URL('/me#people', phone.url()).href));
    await press(phone, /^(Nog \d+ namen|\d+ more names)/);
    await phone
      .getByRole('button', { name: new RegExp(Object.values(t.offeredAnswers).join('|')) })
      .first()
      .click();
    await phone.getByLabel(f.message.text).waitFor();
    await judge(phone, language);
  });

  it('opens the mailbox, and a letter leads to its page', async () => {
    const page = await screens.page('desktop', spoken(links.mailbox));
    await see(page, d.mailbox);
    await page.locator('article iframe').waitFor();
    await judge(page, language);
    const list = page.getByRole('listitem').getByRole('button');
    await list
      .filter({ hasText: /(Wie heb je ontmoet|Who did you meet)\? \d+ (tafelgeno|tablemate)/ })
      .first()
      .click();
    const link = page.frameLocator('article iframe').locator('a[href*="answer="]').first();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    expect(await opened.getByRole('group').count()).toBeGreaterThan(0);
    // The newest letters are of the evening before: their moments are still to come.
    await list
      .filter({ hasText: /Koffie met .* Kies|Coffee with .* Choose/ })
      .first()
      .click();
    const coffee = page.frameLocator('article iframe').locator('a[href*="moment="]').first();
    const [asked] = await Promise.all([page.context().waitForEvent('page'), coffee.click()]);
    await asked
      .getByRole('button', { name: /\d\d:\d\d/ })
      .first()
      .waitFor();
    await press(page, d.text);
    await see(page, /http:\S+\/l\//);
    await judge(page, language);
  });

  it('opens the list of reception, and the people of a partner', async () => {
    const page = await screens.page('desktop', spoken(links.reception));
    await see(page, building[language].reception.title);
    await page.getByRole('rowheader', { name: 'Joke Terpstra' }).waitFor();
    await judge(page, language);
    const people = await screens.page('desktop', spoken(links.coordinator));
    await people
      .getByText(/@stadslab\.example/)
      .first()
      .waitFor();
    await judge(people, language);
  });

  it('opens what is announced, for whoever announces it', async () => {
    const page = await screens.page('desktop', spoken(links.host));
    await see(page, 'De eerste verdieping wordt stil');
    await see(page, building[language].hosting.calledOff);
    await judge(page, language);
  });

  it('has a podium with pictures, and an editor with a draft to read', async () => {
    const page = await screens.page('desktop', spoken(links.editor));
    await press(page, d.continueAs(''));
    await page.waitForURL('**/stories#desk');
    await page.goto(spoken(page.url()));
    await see(page, stories.desk.title);
    await see(page, 'Vijf minuten stil voor het weekoverleg');
    await judge(page, language);
    await page.goto(spoken(new URL('/stories', page.url()).href));
    await see(page, 'De waterlijn met krijt op de gevel');
    await page.getByRole('img', { name: /krijtlijn/ }).waitFor();
    await judge(page, language);
  });

  it('has a debate to lead, to show and to join in one browser', async () => {
    const context = await screens.context('desktop', language);
    const at = async (link?: string) => {
      const page = await context.newPage();
      await page.goto(spoken(link));
      return page;
    };
    const host = await at(links.host);
    const { lead } = building[language].hosting;
    await host.getByRole('link', { name: lead.of('De eerste verdieping wordt stil') }).click();
    await host.getByRole('button', { name: lead.draw }).waitFor();
    const big = await at(links.screen);
    await see(big, 'De eerste verdieping wordt stil');
    const phone = await at(links.debate);
    await press(phone, d.continueAs(''));
    await phone.waitForURL('**/me#gathering/*');
    await phone.goto(spoken(phone.url()));
    // They said so in the other language before.
    const here = phone.getByRole('button', { name: gatherings.live.here });
    const sides = phone.getByRole('button', { name: new RegExp(`^${gatherings.debate.take.against}`) });
    await here.or(sides).first().waitFor();
    if (await here.isVisible()) await here.click();
    await sides.click();
    await judge(phone, language);
    await judge(big, language);
    await host.getByRole('button', { name: lead.draw }).waitFor();
  });

  it('shows the building on its plans', async () => {
    const page = await screens.page('desktop', spoken(links.facility));
    await see(page, building[language].now.title);
    await page.getByRole('row').filter({ hasText: 'Oudegracht' }).waitFor();
    await page.getByRole('img', { name: /Oudegracht/ }).waitFor();
    await judge(page, language);
  });
});

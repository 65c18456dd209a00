// What follows an encounter, from the Monday letter on: follow-ups, coffee of two phones, messages, contacts, own names.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { following, judge, judgeBoth, language, press, Screens, see, words } from './browser.ts';
import type { Letter } from './letter.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`after an encounter, ${language}`, () => {
  const t = words[language];
  const f = following[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const person = (name: string) => `${name.toLowerCase()}@kade.example`;
  const full = (name: string) => `${name} Jansen`;
  let screens: Screens;
  let anna: Page;
  let bram: Page;

  beforeAll(async () => {
    const everybody = ['Anna', 'Bram', 'Chris'].map((name, n) => ({
      email: person(name),
      name: full(name),
      badge: `41000${n}0`,
      language,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 6 }, everybody, [`language=${language}`]);
    for (const one of everybody) expect(await arrive(service, token, one.badge)).toBe(201);
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await service.command('close-day', site, '2026-11-17');
    await service.continueAt('2026-11-23T08:00:05+01:00');
    screens = await Screens.open(language);
    [anna, bram] = await Promise.all([own('Anna'), own('Bram')]);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** A phone on which somebody is signed in. */
  async function own(name: string): Promise<Page> {
    const context = await screens.context('phone');
    await signIn(service, context, person(name));
    return context.newPage();
  }

  /** The links of the newest letter to somebody that has one with these words. */
  async function links(name: string, part: string): Promise<string[]> {
    const has = ({ text }: Letter) => text.includes(part);
    const letter = await service.letter(person(name), has);
    return (letter.text.match(/http:\S+\/l\/\S+/g) ?? []).filter((link) => link.includes(part));
  }

  /** The links about a name in the Monday letter, by its position on the page. */
  async function followUp(reader: string, about: string): Promise<string> {
    const asked = await links(reader, 'answer=follow-up');
    const token = /\/l\/([^?]+)/.exec(asked[0] ?? '')?.[1] ?? '';
    const page = await fetch(`${service.origin}/api/letters/${token}`);
    const { names } = (await page.json()) as { names: { item: number; name: string }[] };
    const item = names.find((one) => one.name === full(about))?.item;
    return asked.find((link) => link.includes(`item=${item}&`)) ?? '';
  }

  async function go(page: Page, part: 'to-do' | 'people'): Promise<void> {
    await page.goto(`${service.origin}/me`);
    await page.goto(`${service.origin}/me#${part}`);
    await page.getByRole('heading', { level: 1, name: t.me.connect[part] }).waitFor();
  }

  /** Picks this many half-hours of a day in the list. */
  async function pick(page: Page, day: number, count: number): Promise<void> {
    await page.getByRole('combobox', { name: f.coffee.pickDay, exact: true }).selectOption({ index: day });
    const times = page.locator('.picker .times button');
    for (let n = 0; n < count; n++) await times.nth(n).click();
  }

  /** The button that opens the list of half-hours begins with the same word in English. */
  const propose = (page: Page) => page.getByRole('button', { name: f.coffee.proposeGo, exact: true }).click();

  it('is a follow-up two taps after the letter', async () => {
    // The first tap is the link.
    const page = await screens.page('phone', await followUp('Anna', 'Bram'));
    const about = page.getByRole('region', { name: f.followWith(full('Bram')) });
    await about.waitFor();
    await judge(page, language);
    await page.evaluate(() => {
      document.body.dataset['taps'] = '0';
      addEventListener('click', () => {
        document.body.dataset['taps'] = String(Number(document.body.dataset['taps']) + 1);
      });
    });
    await about.getByRole('button', { name: f.whens.next }).click();
    await see(page, f.letter.planNext);
    expect(await page.locator('body').getAttribute('data-taps')).toBe('1');
    await judge(page, language);
    await go(anna, 'to-do');
    await see(anna, full('Bram'));
    await anna.getByRole('link', { name: t.me.openCount(1) }).waitFor();
    await judgeBoth(anna, language);
  });

  it('is coffee of two phones: moments, other moments, and one chosen by keyboard alone', async () => {
    await press(anna, f.coffee.proposeWith(full('Bram')));
    await pick(anna, 2, 2);
    await judge(anna, language);
    await propose(anna);
    await see(anna, f.coffee.proposed(full('Bram')));

    const asked = await links('Bram', 'moment=');
    expect(asked).toHaveLength(2);
    const letter = await screens.page('phone', asked[1]);
    await see(letter, f.letter.coffeeNone);
    const large = letter.locator('button.main');
    await large.waitFor();
    expect(await large.count()).toBe(1);
    await judge(letter, language);

    await go(bram, 'to-do');
    await judge(bram, language);
    await press(bram, f.coffee.anotherWith(full('Anna')));
    await pick(bram, 3, 1);
    await propose(bram);
    await see(bram, f.coffee.proposed(full('Anna')));
    await letter.reload();
    await see(letter, f.letter.coffeeOver);
    await judge(letter, language);

    const [other] = await links('Anna', 'moment=');
    const page = await screens.page('phone', other);
    await page.locator('button.main').waitFor();
    await expect
      .poll(() => page.locator('button.main').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await see(page, f.letter.coffeeChosenWhy);
    await judge(page, language);
    for (const name of ['Anna', 'Bram']) {
      const invited = await service.letter(person(name), ({ header }) => header('content-type') !== '');
      expect(invited.subject).not.toBe('');
    }
    await go(bram, 'to-do');
    await see(bram, f.coffee.noSeat);
    await judge(bram, language);
  });

  it('is a contact once both say that the coffee came about', async () => {
    await service.continueAt('2026-11-26T18:00:00+01:00');
    for (const page of [anna, bram]) {
      await go(page, 'to-do');
      await see(page, f.coffee.cameAbout);
      await page.getByRole('button', { name: f.coffee.yes, exact: true }).click();
      await judge(page, language);
      await press(page, f.toDo.outcomes.fun);
      await page.getByText(f.coffee.cameAbout).waitFor({ state: 'detached' });
    }
    await go(anna, 'people');
    await see(anna, full('Bram'));
    await see(anna, person('Bram'));
    await judgeBoth(anna, language);
  });

  it('is a message, and its reader stays in touch, or wants no more', async () => {
    const page = await screens.page('phone', await followUp('Anna', 'Chris'));
    await page.getByRole('radio', { name: f.kinds.message }).check();
    await press(page, f.whens.this);
    await see(page, f.letter.planNext);
    await go(anna, 'to-do');
    await press(anna, f.message.writeTo(full('Chris')));
    await expect.poll(() => anna.getByLabel(f.message.text).inputValue()).toContain('Chris');
    await judge(anna, language);
    await press(anna, f.message.send);
    await see(anna, f.message.sent(full('Chris')));

    const [touch] = await links('Chris', 'reply=stay-in-touch');
    const letter = await screens.page('phone', touch);
    await see(letter, f.letter.messageTitle(full('Anna')));
    await judge(letter, language);
    await letter.getByRole('button', { name: f.letter.replies['stay-in-touch'] }).first().focus();
    await letter.keyboard.press('Enter');
    await see(letter, f.letter.replied['stay-in-touch'](full('Anna')));
    await go(anna, 'people');
    await see(anna, full('Chris'));

    const [noMore] = await links('Chris', 'reply=no-more');
    await letter.goto(noMore ?? '');
    await letter.getByRole('button', { name: f.letter.replies['no-more'] }).first().click();
    await see(letter, f.letter.replied['no-more']());
    await judge(letter, language);
    await go(anna, 'people');
    await see(anna, full('Bram'));
    expect(await anna.locator('body').innerText()).not.toContain(full('Chris'));
  });

  it('ends with one button, on both sides', async () => {
    await press(anna, f.people.endWith(full('Bram')));
    await see(anna, f.people.endAsk(full('Bram')));
    await judge(anna, language);
    await press(anna, f.people.endYes);
    await see(anna, f.people.ended(full('Bram')));
    await go(bram, 'people');
    await see(bram, f.people.contactsNone);
    await judge(bram, language);
  });

  it('keeps names of one’s own', async () => {
    const joseph = 'Joseph, e-learning';
    await anna.getByLabel(f.people.ownLabel).fill(joseph);
    await press(anna, f.people.ownAdd);
    await see(anna, f.people.ownAdded(joseph));
    await judge(anna, language);
    await press(anna, f.people.ownRemoveName(joseph));
    await press(anna, f.people.ownRemoveYes);
    await see(anna, f.people.ownRemoved(joseph));
  });

  it('stops letters of one kind alone', async () => {
    const letter = await service.letter(person('Chris'), ({ text }) => text.includes('reply='));
    const link = /<(http[^>]+)>/.exec(letter.header('list-unsubscribe'))?.[1] ?? '';
    const page = await screens.page('phone', link);
    await see(page, f.letter.series.messages.ask);
    await judge(page, language);
    await press(page, f.letter.series.messages.go);
    await see(page, f.letter.series.messages.stopped);
    const chris = await own('Chris');
    await chris.goto(`${service.origin}/me`);
    await chris.getByRole('switch', { name: t.me.digest, checked: true }).waitFor();
  });
});

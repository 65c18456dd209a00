// A guest without an invitation: by touch at the kiosk, and on their own phone; and reception, which sees both.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/guest-sign-in/en.ts';
import { nl } from '../src/texts/guest-sign-in/nl.ts';
import { building, holdBadge, judge, judgeBoth, language, press, Screens, see, words } from './browser.ts';
import { arrive, open } from './office.ts';
import { Service } from './service.ts';

describe(`a guest without an invitation, ${language}`, () => {
  const t = { nl, en }[language];
  const r = building[language].reception;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let screen: Page;
  let kiosk: string;
  let token: string;

  beforeAll(async () => {
    const everybody = [{ email: 'anna@kade.example', name: 'Anna Bos', badge: '1001', language }];
    ({ kiosk, token } = await open(service, { Linde: 6 }, everybody, [`language=${language}`]));
    expect(await arrive(service, token, '1001')).toBe(201);
    screens = await Screens.open(language);
    screen = await screens.page('kiosk', kiosk);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  const keys = () => screen.getByRole('group', { name: t.keys.keyboard });
  const tap = (key: string) => keys().getByRole('button', { name: key, exact: true }).click();
  /** Touches each key, as fingers do. */
  async function touch(text: string): Promise<void> {
    for (const letter of text) {
      const key = letter === ' ' ? t.keys.space : letter === '.' ? t.keys.dot : letter;
      await tap(key);
    }
  }

  it('types on the screen, and a badge read meanwhile is a badge', async () => {
    await press(screen, new RegExp(words[language].kiosk.guest));
    await see(screen, t.title);
    await press(screen, t.go);
    await see(screen, t.nameNone);
    await judge(screen, language);
    const smallest = () =>
      keys()
        .getByRole('button')
        .evaluateAll((all) =>
          Math.min(
            ...all.map((one) => one.getBoundingClientRect()).flatMap((box) => [box.width, box.height]),
          ),
        );
    const name = screen.getByLabel(t.name, { exact: true });
    expect(await smallest()).toBeGreaterThanOrEqual(64);
    await name.click();
    await tap(t.keys.accents);
    expect(await smallest()).toBeGreaterThanOrEqual(64);
    for (const key of ['Ł', t.keys.underscore]) await tap(key);
    expect(await name.inputValue()).toBe('Ł_');
    for (const key of [t.keys.erase, t.keys.erase]) await tap(key);
    await touch('Me');
    await name.evaluate((field) => {
      for (const key of [...'NOBODYS', 'Enter'])
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    await see(screen, words[language].kiosk.unknownBadge);
    await screen.keyboard.press('Escape');
    expect(await name.inputValue()).toBe('Me');
  });

  it('gets a place in the café, whose screen says nothing of whom they came for, and the host a letter', async () => {
    await screen.getByLabel(t.name, { exact: true }).click();
    await screen.keyboard.press('End');
    await touch('ral');
    await screen.getByLabel(t.host).click();
    await touch('Anna Bos');
    await screen.getByText(t.kinds.client, { exact: true }).click();
    await screen.getByText(t.no, { exact: true }).click();
    await press(screen, t.go);
    await see(screen, t.told);
    expect(await screen.locator('body').innerText()).not.toMatch(/Meral|Anna/);
    await see(screen, t.leaving.kiosk);
    await judge(screen, language);
    await press(screen, t.close);
    await press(screen, new RegExp(words[language].kiosk.guest));
    expect(await screen.getByLabel(t.host).inputValue()).toBe('');
    await press(screen, t.cancel);
    await holdBadge(screen, '1001');
    await see(screen, words[language].kiosk.stillYours);
    const word = await service.letter('anna@kade.example', ({ text }) => text.includes('Meral'));
    expect(word.header('list-unsubscribe')).toContain('/u/');
  });

  // In one language: the keyboard and the steps are the same.
  it.runIf(language === 'nl')('signs in within 45 seconds by a slow hand, 400 ms a key', async () => {
    const page = await (await screens.context('kiosk')).newPage();
    // The page's clock stands still but for the pauses: they are counted, and nobody waits for them. What the kiosk does
    // by itself when time passes, such as giving up on a guest, it does.
    await page.clock.install();
    await page.goto(kiosk);
    await see(page, words[language].kiosk.title);
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    const begun = await page.evaluate(() => Date.now());
    const keyboard = page.getByRole('group', { name: t.keys.keyboard });
    const touch = async (what: Locator) => {
      await what.click();
      await page.clock.runFor(400);
    };
    const type = async (text: string) => {
      for (const letter of text) {
        const key = { ' ': t.keys.space, '.': t.keys.dot, '@': t.keys.at }[letter] ?? letter;
        // Whichever the key shows: words begin with a capital by themselves.
        await touch(keyboard.getByRole('button', { name: new RegExp(`^${key}$`, 'i') }));
      }
    };
    await touch(page.getByRole('button', { name: words[language].kiosk.guest }));
    await type('Joke Terpstra');
    const texts: [string, string][] = [
      [t.organisation, 'Waterschap Rijnstreek'],
      [t.host, 'anna@kade.example'],
    ];
    for (const [field, text] of texts) {
      await touch(page.getByLabel(field));
      await type(text);
      expect((await page.getByLabel(field).inputValue()).toLowerCase()).toBe(text.toLowerCase());
    }
    await touch(page.getByText(t.kinds.supplier, { exact: true }));
    await touch(page.getByText(t.yes, { exact: true }));
    await touch(page.getByRole('button', { name: t.go }));
    await see(page, t.told);
    const took = await page.evaluate((since) => Date.now() - since, begun);
    expect(took).toBeGreaterThan(20_000);
    expect(took).toBeLessThan(45_000);
    await page.context().close();
  });

  it('signs in with a phone as well, comes back to that, and leaves', async () => {
    const code = await fetch(`${service.origin}/api/kiosk/code`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { url } = (await code.json()) as { url: string };
    const page = await screens.page('phone', `${service.origin}${new URL(url).pathname}`);
    await press(page, words[language].phone.guest);
    await page.getByLabel(t.name, { exact: true }).fill('see evil.example');
    await page.getByText(t.kinds.supplier, { exact: true }).click();
    await page.getByText(t.yes, { exact: true }).click();
    await judge(page, language);
    await press(page, t.go);
    await see(page, t.noLink.name);
    expect(await page.getByLabel(t.name, { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await judge(page, language);
    await page.getByLabel(t.name, { exact: true }).fill('Bo Vink');
    await press(page, t.go);
    await see(page, t.leaving.phone);
    expect(await page.getByText(t.told).count()).toBe(0);
    await judge(page, language);
    await page.reload();
    await see(page, /Grand café/);
    await press(page, words[language].phone.leave);
    await press(page, words[language].phone.leaveYes);
    await see(page, words[language].door.left);
  });

  it('is seen by reception, which says when they left', async () => {
    const add = await service.token('access', 'add', 'Balie', '--role', 'reception');
    const page = await screens.page('desktop', `${service.origin}/facility#token=${add}`);
    await see(page, r.title);
    await see(page, 'Meral');
    await see(page, r.typed('Anna Bos'));
    await judgeBoth(page, language);
    await page.getByRole('button', { name: r.checkOutOf('Meral') }).click();
    await press(page, r.yes);
    await see(page, r.wasLeft('Meral'));
    await page.getByRole('button', { name: r.eraseOf('Meral') }).click();
    await press(page, r.eraseYes);
    await see(page, r.wasErased('Meral'));
    // The list is read anew after the word.
    await page.getByRole('rowheader', { name: 'Meral' }).waitFor({ state: 'detached' });
    await press(page, r.tomorrow);
    await see(page, r.none);
  });
});

// A debate with four pages: the big screen and the page of whoever leads it, and two phones that take sides.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/gatherings/en.ts';
import { nl } from '../src/texts/gatherings/nl.ts';
import { building, judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`a debate, ${language}`, () => {
  const t = { nl, en }[language];
  const d = t.debate;
  const { lead } = building[language].hosting;
  const service = new Service('2026-11-17T10:00:00+01:00');
  const title = 'De eerste verdieping wordt stil';
  let screens: Screens;
  let big: Page;
  let host: Page;
  let anna: Page;
  let bas: Page;
  let id: string;
  /** What the big screen's code leads to. */
  let address: string;

  beforeAll(async () => {
    const people = ['Anna', 'Bas'].map((name) => ({
      email: `${name.toLowerCase()}@kade.example`,
      name: `${name} Jansen`,
      language,
      since: '2026-11-01',
    }));
    await open(service, { Linde: 6 }, people, [`language=${language}`]);
    const token = await service.token('access', 'add', 'Programma', '--role', 'host');
    const ask = async (path: string, body?: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
      const answer = await fetch(`${service.origin}${path}`, sent);
      expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
      return (await answer.json()) as Record<string, string>;
    };
    const begins_at = '2026-11-17T10:00:00+01:00';
    const announced = await ask('/api/gatherings', { kind: 'debate', title, site, begins_at, minutes: 60 });
    id = announced['id'] ?? '';
    address = (await ask(`/api/gatherings/${id}/code`))['url'] ?? '';
    screens = await Screens.open(language);
    const desktop = await screens.context('desktop');
    host = await desktop.newPage();
    await host.goto(`${service.origin}/facility#token=${token}`);
    await host.getByRole('link', { name: lead.of(title) }).click();
    await host.getByRole('button', { name: lead.draw }).waitFor();
    big = await desktop.newPage();
    await big.setViewportSize({ width: 1920, height: 1080 });
    await big.goto(`${service.origin}/gathering#${id}`);
    [anna, bas] = (await Promise.all(
      people.map(async ({ email }) => {
        const context = await screens.context('phone');
        await signIn(service, context, email);
        return context.newPage();
      }),
    )) as [Page, Page];
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** What the fields of a page say: so many for, undecided and against. */
  const standing = async (page: Page, counts: number[]) => {
    const fields = page.getByRole('list', { name: d.standing }).getByRole('listitem');
    await expect
      .poll(async () => (await fields.allInnerTexts()).map((text) => parseInt(text, 10)))
      .toEqual(counts);
  };

  it('moves the halves on all screens, and nobody is named', async () => {
    await see(big, title);
    const { pathname, hash } = new URL(address);
    for (const phone of [anna, bas]) {
      await phone.goto(`${service.origin}${pathname}${hash}`);
      await press(phone, t.live.here);
      await see(phone, d.who);
    }
    await judgeBoth(anna, language);
    await press(anna, new RegExp(`^${d.take.for}`));
    await press(bas, new RegExp(`^${d.take.for}`));
    for (const page of [big, host, anna, bas]) await standing(page, [2, 0, 0]);
    await press(bas, new RegExp(`^${d.take.against}`));
    for (const page of [big, host, anna, bas]) await standing(page, [1, 0, 1]);
    for (const page of [big, host]) expect(await page.locator('main').innerText()).not.toMatch(/Anna|Bas/);
    await judge(big, language);
    await judgeBoth(host, language);
  });

  it('draws whoever has a hand up, whose phone lights up and no other', async () => {
    await press(host, lead.draw);
    await see(host, lead.refused['no-hand'] ?? '');
    await press(bas, d.handUp);
    await see(bas, d.handIsUp);
    await expect.poll(() => host.locator('main').innerText()).toMatch(new RegExp(`1\\s*${d.handsUp(1)}`));
    // What was pressed before rests for a moment.
    await expect
      .poll(() => host.getByRole('button', { name: lead.draw }).getAttribute('aria-busy'))
      .toBe('false');
    await host.bringToFront();
    await host.keyboard.press('ArrowRight');
    await see(bas, d.floorSide.against);
    await see(big, d.litSide.against);
    await see(host, d.litSide.against);
    await see(anna, d.speaks.against);
    expect(await anna.getByText(d.floor).count()).toBe(0);
    await judge(bas, language);
    await judge(big, language);
    await judgeBoth(host, language);
    await press(bas, d.smaller);
    await press(bas, new RegExp(`^${d.take.undecided}`));
    await standing(big, [1, 1, 0]);
  });

  it('has a record of its lots for whoever wants to check it', async () => {
    const [file] = await Promise.all([
      bas.waitForEvent('download'),
      bas.getByRole('link', { name: d.lots }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
  });
});

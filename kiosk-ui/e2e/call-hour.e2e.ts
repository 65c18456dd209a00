// A call hour with four browsers: the big screen of whoever announced it, and three phones that are there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/gatherings/en.ts';
import { nl } from '../src/texts/gatherings/nl.ts';
import { judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`a call hour, ${language}`, () => {
  const t = { nl, en }[language];
  const service = new Service('2026-11-17T10:00:00+01:00');
  const title = 'Samen bellen';
  let screens: Screens;
  let big: Page;
  let anna: Page;
  let bas: Page;
  let cees: Page;
  let id: string;

  /** What the big screen's code leads to. */
  let address: string;

  beforeAll(async () => {
    const people = ['Anna', 'Bas', 'Cees'].map((name) => ({
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
    const announced = await ask('/api/gatherings', {
      kind: 'call-hour',
      title,
      site,
      begins_at,
      minutes: 60,
    });
    id = announced['id'] ?? '';
    address = (await ask(`/api/gatherings/${id}/code`))['url'] ?? '';
    screens = await Screens.open(language);
    const desktop = await screens.context('desktop');
    const host = await desktop.newPage();
    await host.goto(`${service.origin}/facility#token=${token}`);
    await see(host, title);
    big = await desktop.newPage();
    await big.goto(`${service.origin}/gathering#${id}`);
    [anna, bas, cees] = (await Promise.all(
      people.map(async ({ email }) => {
        const context = await screens.context('phone');
        await signIn(service, context, email);
        return context.newPage();
      }),
    )) as [Page, Page, Page];
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is joined by the code on the big screen', async () => {
    await see(big, title);
    await see(big, t.screen.scan);
    const path = new URL(address).pathname + new URL(address).hash;
    for (const phone of [anna, bas, cees]) {
      await phone.goto(`${service.origin}${path}`);
      await press(phone, t.live.here);
      await see(phone, t.live.youAttend);
      // The code is for this moment, and goes out of the address.
      expect(new URL(phone.url()).hash).not.toContain(path.split('/').at(-1) ?? 'no code');
    }
    await judgeBoth(anna, language);
    await judge(big, language);
  });

  it('counts what is done on all screens, and of nobody in particular', async () => {
    await anna.evaluate(async () => {
      const said = { method: 'POST', headers: { 'content-type': 'application/json' } };
      await fetch('/api/me/own-names', { ...said, body: JSON.stringify({ text: 'Joseph, Twente' }) });
    });
    await anna.reload();
    await see(anna, 'Joseph, Twente');
    await anna
      .getByRole('button', { name: /Joseph, Twente/ })
      .last()
      .click();
    for (const page of [big, anna, bas]) {
      await expect.poll(() => page.locator('main').innerText()).toMatch(/1\s*(samen gedaan|done together)/);
    }
    await see(bas, t.callHour.none);
    expect(await big.locator('main').innerText()).not.toContain('Anna');
    await judge(big, language);
  });

  it('is left again by who was not there after all', async () => {
    await press(bas, t.live.notHereAt(title));
    await see(bas, t.live.tookBack);
  });
});

// What is announced stands on the own page: somebody means to come, puts it in their calendar, and sees that it is off.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/gatherings/en.ts';
import { nl } from '../src/texts/gatherings/nl.ts';
import { judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`a gathering, ${language}`, () => {
  const t = { nl, en }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const mail = 'anna@kade.example';
  let screens: Screens;
  let anna: Page;
  let token: string;
  let id: string;

  const ask = async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = body ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    const answer = await fetch(`${service.origin}${path}`, sent);
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true);
    return answer.status === 204 ? undefined : ((await answer.json()) as { id: string });
  };

  beforeAll(async () => {
    const person = { email: mail, name: 'Anna Jansen', language, since: '2026-11-01' };
    await open(service, { Linde: 6 }, [person], [`language=${language}`]);
    token = await service.token('access', 'add', 'Programma', '--role', 'host');
    const announced = await ask('POST', '/api/gatherings', {
      kind: 'debate',
      title: 'Mag het stiller?',
      site,
      begins_at: '2026-11-19T15:00:00+01:00',
      minutes: 45,
      place: 'In de tuin',
    });
    id = announced?.id ?? '';
    screens = await Screens.open(language);
    const context = await screens.context('phone');
    await signIn(service, context, mail);
    anna = await context.newPage();
    await anna.goto(`${service.origin}/me#gatherings`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('is one to which somebody means to come, and which their calendar can read', async () => {
    await see(anna, 'Mag het stiller?');
    await press(anna, t.comeTo('Mag het stiller?'));
    await see(anna, t.youCome);
    const file = anna.waitForEvent('download');
    await anna.getByRole('link', { name: t.fileOf('Mag het stiller?') }).click();
    expect((await file).suggestedFilename()).toBe('aanschuif.ics');
    await press(anna, t.calendar.give);
    const address = new URL((await anna.locator('code').textContent()) ?? '');
    const calendar = await (await fetch(`${service.origin}${address.pathname}`)).text();
    expect(calendar).toContain('SUMMARY:Mag het stiller?');
    await judgeBoth(anna, language);
  });

  it('is shown as off once it is called off', async () => {
    await ask('DELETE', `/api/gatherings/${id}`);
    await anna.reload();
    await see(anna, t.calledOff);
    await judge(anna, language);
  });
});

// A story circle with three pages: the page of whoever leads it, the big screen, and the phone of somebody who is there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/gatherings/en.ts';
import { nl } from '../src/texts/gatherings/nl.ts';
import { building, judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`a story circle, ${language}`, () => {
  const c = { nl, en }[language].circle;
  const t = building[language].hosting.circle;
  const service = new Service('2026-11-17T10:00:00+01:00');
  const mail = 'tess@kade.example';
  const circleTitle = 'Omwegen die werken';
  const titles = ['Drie stappen in plaats van elf bladzijden', 'Een brug die er al lag'] as const;
  let screens: Screens;
  let host: Page;
  let big: Page;
  let phone: Page;
  let paths: string[];

  beforeAll(async () => {
    await open(
      service,
      { Linde: 2 },
      [{ email: mail, name: 'Tess Jansen', language }],
      [`language=${language}`],
    );
    const token = await service.token('access', 'add', 'Programma', '--role', 'host');
    const editor = await service.token('access', 'add', 'Redactie', '--role', 'editor');
    const ask = async (as: string, path: string, body: object) => {
      const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
      const answer = await fetch(`${service.origin}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
      return answer;
    };
    const begins_at = '2026-11-17T10:00:00+01:00';
    const body = { kind: 'story-circle', title: circleTitle, site, begins_at, minutes: 60 };
    const { id } = (await (await ask(token, '/api/gatherings', body)).json()) as { id: string };
    screens = await Screens.open(language);
    const context = await screens.context('phone');
    await signIn(service, context, mail);
    phone = await context.newPage();
    await phone.goto(`${service.origin}/me#gathering/${id}`);
    paths = [];
    for (const title of titles) {
      const told = await phone.request.post(`${service.origin}/api/stories`, {
        headers: { origin: service.origin },
        data: { kind: 'detour', title, text: 'Aan de keukentafel.', language: 'nl' },
      });
      expect(told.status()).toBe(201);
      const story = ((await told.json()) as { id: string }).id;
      await ask(editor, `/api/stories/${story}/publish`, {});
      paths.push(`/api/stories/${story}`);
    }
    const desktop = await screens.context('desktop');
    host = await desktop.newPage();
    await host.goto(`${service.origin}/facility#token=${token}`);
    await host.getByRole('link', { name: t.of(circleTitle) }).click();
    big = await desktop.newPage();
    await big.setViewportSize({ width: 1920, height: 1080 });
    await big.goto(`${service.origin}/gathering#${id}`);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('has its stories chosen, on all screens', async () => {
    await see(big, c.noneYet);
    await host.getByLabel(t.search).fill('bru');
    await press(host, t.addOf(titles[1]));
    await host.getByLabel(t.search).fill('');
    await press(host, t.addOf(titles[0]));
    for (const page of [big, phone]) for (const title of titles) await see(page, title);
    await judgeBoth(host, language);
    await judge(big, language);
  });

  it('is asked about one of them, until the stories are shown again', async () => {
    const story = host.getByRole('group', { name: titles[0] });
    await story.getByRole('button', { name: c.questions['take-up'] }).click();
    for (const page of [big, phone]) await see(page, c.questions['take-up']);
    await expect.poll(() => big.getByText(titles[1]).count()).toBe(0);
    await judge(big, language);
    await judgeBoth(phone, language);
    await press(host, t.nothing);
    await see(big, titles[1]);
    await expect.poll(() => phone.getByText(c.questions['take-up']).count()).toBe(0);
  });

  it('loses a story that its teller withdraws', async () => {
    const story = host.getByRole('group', { name: titles[0] });
    await story.getByRole('button', { name: c.questions.outcome }).click();
    await see(big, c.questions.outcome);
    const headers = { origin: service.origin };
    const withdrawn = await phone.request.delete(`${service.origin}${paths[0]}`, { headers });
    expect(withdrawn.status()).toBe(204);
    for (const page of [host, big, phone]) {
      await expect.poll(() => page.getByText(titles[0]).count()).toBe(0);
      await see(page, titles[1]);
    }
    await judge(host, language);
  });
});

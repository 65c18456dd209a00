// What a person sees of their own data, sessions and access log; withdrawing consent and being erased.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, judgeBoth, language, mine, press, Screens, see, words } from './browser.ts';
import { arrive, open, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`my data, ${language}`, () => {
  const t = words[language];
  const m = mine[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const anna = 'anna@kade.example';
  let screens: Screens;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const everybody = ['Anna', 'Bram', 'Chris'].map((name, n) => ({
      email: `${name.toLowerCase()}@kade.example`,
      name: `${name} Jansen`,
      badge: `41000${n}0`,
      language,
      since: '2026-11-01',
    }));
    const { token } = await open(service, { Linde: 6 }, everybody, [`language=${language}`]);
    for (const one of everybody) expect(await arrive(service, token, one.badge)).toBe(201);
    await service.continueAt('2026-11-17T19:30:00+01:00');
    await service.command('close-day', site, '2026-11-17');
    screens = await Screens.open(language);
    context = await screens.context('desktop');
    await signIn(service, context, anna);
    page = await context.newPage();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  const goTo = async (part: keyof typeof t.me.parts) => {
    await page.goto(`${service.origin}/me`);
    await page.getByRole('link', { name: t.me.parts[part], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: m[part].title }).waitFor();
  };
  const devices = () => page.locator('main ul > li');

  it('are a page in plain words, with the others who agree by name', async () => {
    await goTo('data');
    await see(page, anna);
    await see(page, /^LIN-[1-6]$/);
    await see(page, /Bram Jansen \(.+\)/);
    await see(page, /Chris Jansen \(.+\)/);
    await judgeBoth(page, language);
    // Names of others are shown, their addresses never.
    expect(await page.locator('main').innerText()).not.toContain('bram@kade.example');
  });

  it('are a file to take along', async () => {
    const href = await page.getByRole('link', { name: m.data.take }).getAttribute('href');
    const file = await context.request.get(`${service.origin}${href}`);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-disposition']).toContain('aanschuif-my-data.json');
    expect(await file.json()).toMatchObject({ person: { email: anna }, stays: [{ site }] });
  });

  it('are at an address of their own: back and reload work', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: m.data.title }).waitFor();
    await page
      .getByRole('navigation', { name: m.parts })
      .getByRole('link', { name: t.me.parts.looks })
      .click();
    await page.getByRole('heading', { level: 1, name: m.looks.title }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: m.data.title }).waitFor();
  });

  it('were looked at by whom the page says, each time', async () => {
    await goTo('looks');
    await see(page, `${m.looks.by['command']} ${m.looks.did['person-imported']}`);
    await judgeBoth(page, language);
    const admin = await screens.context('desktop');
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    await admin.request.post(`${service.origin}/api/facility/session`, { data: { token } });
    const people = await admin.request.get(`${service.origin}/api/admin/persons?search=anna&page=1`);
    expect(people.status()).toBe(200);
    await service.command('person', 'export', anna);
    await page.reload();
    await see(page, `${m.looks.by['admin']} ${m.looks.did['person-shown']}`);
    await see(page, `${m.looks.by['command']} ${m.looks.did['data-exported']}`);
    await judgeBoth(page, language);
    await admin.close();
  });

  it('say on which devices one is signed in, and let each be signed out', async () => {
    const phone = await screens.context('phone');
    await signIn(service, phone, anna);
    const elsewhere = await phone.newPage();
    await elsewhere.goto(`${service.origin}/me`);
    await see(elsewhere, t.me.stay);
    await goTo('devices');
    await expect.poll(() => devices().count()).toBe(2);
    await see(page, m.devices.this);
    await judgeBoth(page, language);
    await devices().filter({ hasNotText: m.devices.this }).getByRole('button').click();
    await expect.poll(() => devices().count()).toBe(1);
    await elsewhere.reload();
    await see(elsewhere, t.signIn.title);
    await judge(elsewhere, language);
    await phone.close();
  });

  it('sign out everywhere, here too', async () => {
    const phone = await screens.context('phone');
    await signIn(service, phone, anna);
    await goTo('devices');
    await press(page, m.devices.all);
    await see(page, t.signIn.title);
    expect((await phone.request.get(`${service.origin}/api/me`)).status()).toBe(401);
    await phone.close();
    await signIn(service, context, anna);
  });

  it('forget whom one was with when the name is withdrawn, and say so', async () => {
    await page.goto(`${service.origin}/me`);
    await press(page, t.me.consentWithdraw);
    await see(page, t.me.consentWithdrawAsk);
    await judgeBoth(page, language);
    const [yes, no] = await Promise.all(
      [t.me.consentWithdrawYes, t.me.consentWithdrawNo].map((name) =>
        page.getByRole('button', { name }).boundingBox(),
      ),
    );
    expect(no?.width).toBeCloseTo(yes?.width ?? 0, 0);
    expect(no?.height).toBe(yes?.height);
    await page.getByRole('heading', { name: 'Bram Jansen' }).waitFor();
    await press(page, t.me.consentWithdrawYes);
    // Where it was asked, and in sight.
    const names = page.locator('.part', { has: page.getByRole('heading', { name: t.me.consent }) });
    await names.getByText(t.me.consentWithdrawn).waitFor();
    const said = await names.getByText(t.me.consentWithdrawn).boundingBox();
    expect(said?.y).toBeGreaterThan(0);
    expect(said?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    // No name stays on the page until it is loaded again.
    await see(page, t.week.noConsent);
    expect(await page.locator('main').innerText()).not.toMatch(/Bram|Chris/);
    await goTo('data');
    await see(page, m.data.togetherNone);
    await see(
      page,
      `${m.data.ways['page']}, ${m.data.text(language === 'nl' ? '24 november 2026' : '24 November 2026')}`,
    );
    expect(await page.locator('main').innerText()).not.toMatch(/Bram|Chris/);
    await judgeBoth(page, language);
  });

  it('ask anew under the same text before names are shown again', async () => {
    await page.goto(`${service.origin}/me`);
    await press(page, t.me.consentGive);
    await see(page, t.consent.question);
    await judgeBoth(page, language);
    await press(page, t.consent.yes);
    await press(page, t.me.consentWithdraw);
    await press(page, t.me.consentWithdrawNo);
  });

  it('are erased for who types their own address, and for nobody else', async () => {
    await goTo('erase');
    await judgeBoth(page, language);
    await page.getByLabel(m.erase.email).fill('bram@kade.example');
    await press(page, m.erase.yes);
    await see(page, m.erase.wrong);
    await judgeBoth(page, language);
    await page.getByLabel(m.erase.email).fill(anna);
    await press(page, m.erase.yes);
    await see(page, m.erase.done);
    await judgeBoth(page, language);
    await page.getByRole('link', { name: t.week.title }).click();
    await see(page, t.signIn.title);
    await expect(service.command('person', 'export', anna)).rejects.toThrow();
  });

  it('are gone from what others see too', async () => {
    const bram = await screens.context('desktop');
    await signIn(service, bram, 'bram@kade.example');
    const his = await bram.newPage();
    await his.goto(`${service.origin}/me#data`);
    await see(his, /Chris Jansen \(.+\)/);
    expect(await his.locator('body').innerText()).not.toContain('Anna');
    await bram.close();
  });
});

describe(`signing in elsewhere, ${language}`, () => {
  const t = words[language].signIn;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;

  beforeAll(async () => {
    await open(service, { Linde: 4 }, [{ email: 'anna@kade.example', name: 'Anna Jansen', language }]);
    screens = await Screens.open(language);
    const context = await screens.context('phone');
    // The identity provider is faked here; the service's own tests use a real one.
    await context.route('**/api/session/ways', (route) =>
      route.fulfill({ json: { provider: { name: 'Kade-account' }, codes: true, codes_for_roles: true } }),
    );
    page = await context.newPage();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('comes first where the house has it, and a code by mail is one press away', async () => {
    await page.goto(`${service.origin}/me`);
    await page.getByRole('button', { name: t.provider('Kade-account') }).waitFor();
    await judgeBoth(page, language);
    await press(page, t.byMail);
    await page.getByLabel(t.email).waitFor();
    await judgeBoth(page, language);
  });

  it.each(['refused', 'unknown-person', 'no-role', 'failed'] as const)('says what %s means', async (code) => {
    await page.goto(`${service.origin}/me?sign-in=${code}`);
    await see(page, t.problems[code]);
    expect(new URL(page.url()).search).toBe('');
    await judge(page, language);
    await page.reload();
    await page.getByRole('button', { name: t.provider('Kade-account') }).waitFor();
    expect(await page.getByText(t.problems[code]).count()).toBe(0);
  });

  it('says it to who opens the building too', async () => {
    await page.goto(`${service.origin}/facility?sign-in=no-role`);
    await see(page, t.problems['no-role']);
    expect(new URL(page.url()).search).toBe('');
    await judgeBoth(page, language);
  });

  it('goes on where somebody was on the way to', async () => {
    await page.route('**/api/session/provider', (route) => route.fulfill({ json: { url: '/me' } }));
    await page.goto(`${service.origin}/draws`);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${service.origin}/d`);
    await press(page, t.provider('Kade-account'));
    // Stands in for the provider's redirect back.
    await page.waitForURL(`${service.origin}/me`);
    await signIn(service, page.context(), 'anna@kade.example');
    await page.reload();
    await page.waitForURL(`${service.origin}/d`);
  });
});

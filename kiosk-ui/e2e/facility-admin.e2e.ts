// The pages for administrators (people, kiosks, settings), and reports, which managers see too.
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { building, judge, language, press, Screens, see } from './browser.ts';
import { open, people, signIn, site } from './office.ts';
import { Service } from './service.ts';

describe(`the work of an administrator, ${language}`, () => {
  const t = building[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;
  const file = (rows: string[]) => ({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${rows.join('\n')}\n`),
  });
  const show = (path: string) => page.goto(`${service.origin}/facility${path}`);

  beforeAll(async () => {
    await open(service, { Linde: 4 }, [
      { email: 'noor@kade.example', name: 'Noor Jansen', badge: '1001' },
      { email: 'bo@kade.example', name: 'Bo Vink', badge: '1002' },
    ]);
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    screens = await Screens.open(language);
    page = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await see(page, t.now.title);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  it('finds somebody, and gives a badge that nobody else has', async () => {
    await show('/people');
    await page.getByLabel(t.people.why).fill('Lost the badge');
    await page.getByLabel(t.people.search).fill('bo v');
    await see(page, t.people.count(1));
    await page.getByRole('button', { name: t.people.changeOf('Bo Vink') }).click();
    await judge(page, language);
    await page.getByLabel(t.people.badge).fill('1001');
    await press(page, t.people.setBadge);
    await see(page, t.people.badgeTaken);
    // Replacing a badge makes the old one useless, so it takes a confirmation.
    await press(page, t.people.newBadge);
    await see(page, t.people.newBadgeSure);
    await judge(page, language);
    await press(page, t.people.newBadgeYes);
    await see(page, t.people.saved);
    expect(await page.getByLabel(t.people.badge).inputValue()).not.toMatch(/^100[12]$/);
  });

  it('deactivates somebody after asking, and activates again', async () => {
    await page.getByRole('button', { name: t.people.deactivateLabel('Bo Vink') }).click();
    await press(page, t.people.deactivateYes);
    await see(page, t.people.inactive);
    await page.getByRole('button', { name: t.people.activateLabel('Bo Vink') }).click();
    await page.getByRole('button', { name: t.people.deactivateLabel('Bo Vink') }).waitFor();
  });

  it('lets the person read why, beside what was done', async () => {
    const held = JSON.parse(await service.command('person', 'export', 'bo@kade.example')) as {
      looks: { action: string; reason: string }[];
    };
    const why = (action: string) =>
      held.looks.filter((look) => look.action === action).map((look) => look.reason);
    for (const action of ['badge-set', 'deactivated', 'reactivated'])
      expect(why(action), action).toEqual(['Lost the badge']);
    expect(why('person-shown')).toContain('Lost the badge');
  });

  it('adds somebody, and says at each field what is wrong with it', async () => {
    const r = t.register;
    await show('/people');
    await page.getByRole('button', { name: r.add, exact: true }).click();
    const form = page.locator('section', { has: page.getByRole('heading', { name: r.add }) });
    const send = () => form.getByRole('button', { name: r.addGo, exact: true }).click();
    const field = (name: string) => form.locator(`[name=${name}]`);
    const beside = (name: string) => form.locator(`label:has([name=${name}]) + .wrong`).innerText();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await field('email').fill('mirjam');
    await send();
    expect(await beside('name')).toBe(r.empty.name);
    expect(await beside('email')).toBe(r.wrong['no-address']);
    expect(await form.getByRole('alert').innerText()).toContain('3');
    expect(await focused()).toBe('name');
    await judge(page, language);
    await field('name').fill('Mirjam Bos');
    // What exists is there to choose from; a new organisation is asked for, and a slip of the pen is none.
    await field('organisation').selectOption({ label: r.otherOrganisation });
    await field('organisation').fill('Kade-Bv');
    await see(page, r.meant('Kade BV'));
    await press(page, r.takeMeant('Kade BV'));
    expect(await field('organisation').inputValue()).toBe('Kade BV');
    await field('organisation').selectOption({ label: r.otherOrganisation });
    await field('organisation').fill('Nieuw BV');
    await see(page, r.newOrganisationWhy);
    await field('email').fill('bo@kade.example');
    await send();
    await see(page, r.wrong['email-taken']);
    expect(await focused()).toBe('email');
    await field('email').fill('mirjam@kade.example');
    await form.getByLabel(t.places.feature.quiet).check();
    await send();
    await see(page, r.added('Mirjam Bos'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(r.added('Mirjam Bos'));
    expect(await field('name').inputValue()).toBe('');
    await page.getByRole('button', { name: t.people.changeOf('Mirjam Bos') }).waitFor();
  });

  it('corrects somebody; an address that was used stays', async () => {
    const r = t.register;
    await show('/people');
    await page.getByRole('button', { name: t.people.changeOf('Mirjam Bos') }).click();
    const form = page.locator('.details form');
    await form.locator('[name=team]').fill('Water');
    expect(await form.getByLabel(t.places.feature.quiet).isChecked()).toBe(true);
    await form.getByLabel(t.places.feature.quiet).uncheck();
    await form.getByRole('button', { name: r.save, exact: true }).click();
    await see(page, r.saved);
    const phone = await screens.context('phone');
    await signIn(service, phone, 'mirjam@kade.example');
    await phone.close();
    await form.locator('[name=email]').fill('mirjam.bos@kade.example');
    await form.getByRole('button', { name: r.save, exact: true }).click();
    await see(page, r.wrong['email-in-use']);
    await judge(page, language);
    // What was refused is not what the list says.
    await show('/people');
    await see(page, 'mirjam@kade.example');
    const held = await service.command('person', 'export', 'mirjam@kade.example');
    expect((JSON.parse(held) as { looks: { action: string; detail: string }[] }).looks).toContainEqual(
      expect.objectContaining({ action: 'person-changed', detail: 'team needs' }),
    );
  });

  it('deactivates several at once, and shows only them', async () => {
    const r = t.register;
    await show('/people');
    for (const name of ['Bo Vink', 'Mirjam Bos']) await page.getByLabel(r.choose(name)).check();
    await see(page, r.chosen(2));
    await judge(page, language);
    await page.getByRole('button', { name: r.deactivateAll, exact: true }).click();
    await see(page, r.deactivateSure(2));
    await press(page, r.deactivateYes);
    await page.getByLabel(r.only).selectOption('inactive');
    await see(page, t.people.count(2));
    await page.getByLabel(r.chooseAll).check();
    await press(page, r.activateAll);
    await see(page, t.people.noneFound);
  });

  it('brings in a file, or says where it is wrong', async () => {
    await show('/people');
    await page.getByRole('button', { name: t.people.import, exact: true }).click();
    const field = page.locator('input[type=file]');
    const bringIn = () => page.getByRole('button', { name: t.people.importGo, exact: true }).click();
    const bad = people([{ email: 'no address', name: 'Cem Yildiz' }]);
    await field.setInputFiles(file(bad));
    await bringIn();
    await see(page, t.people.errors(1, 1));
    const row = page.getByRole('row').filter({ hasText: 'email' }).last();
    expect(await row.getByRole('cell').first().innerText()).toBe('2');
    await judge(page, language);
    // Saved again after it was chosen: a browser does not read it any more.
    const path = join(service.folder, 'chosen.csv');
    writeFileSync(path, 'email');
    // The browser has to read this very file: Playwright would give one that it connects to a copy.
    const cdp = await page.context().newCDPSession(page);
    const { root } = await cdp.send('DOM.getDocument');
    const { nodeId } = await cdp.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'input[type=file]',
    });
    await cdp.send('DOM.setFileInputFiles', { nodeId, files: [path] });
    await cdp.detach();
    writeFileSync(path, `${people([]).join('\n')}\n`);
    // Chromium compares modification times in whole seconds.
    utimesSync(path, new Date(), new Date(Date.now() + 60_000));
    await bringIn();
    await see(page, t.people.fileChanged);
    expect(await field.inputValue()).toBe('');
    await field.setInputFiles(file(people([{ email: 'cem@kade.example', name: 'Cem Yildiz' }])));
    await bringIn();
    await see(page, t.people.imported(1, 0, 0));
    await see(page, 'Cem Yildiz');
    // An organisation that is not known is asked about before it is made.
    const slip = [...people([{ email: 'dirk@kade.example', name: 'Dirk Bos' }])];
    await field.setInputFiles(file(slip.map((line) => line.replace('Kade BV', 'Kade VB'))));
    await bringIn();
    await see(page, t.people.newOrganisation('Kade VB', 1));
    await see(page, t.people.meantOrganisation('Kade BV'));
    await judge(page, language);
    await press(page, t.people.newOrganisationsNo);
    expect(await page.getByText('Dirk Bos').count()).toBe(0);
    await field.setInputFiles(file(slip));
    await bringIn();
    await see(page, 'Dirk Bos');
  });

  it('adds a kiosk that works, and takes its token back', async () => {
    await show('/kiosks');
    await see(page, 'Entree');
    await page.getByLabel(t.kiosks.name).fill('Tuin');
    await press(page, t.kiosks.addGo);
    await see(page, t.kiosks.made('Tuin'));
    await judge(page, language);
    const address = await page.locator('.address').innerText();
    const kiosk = await screens.page('kiosk', address.trim());
    // It speaks the language of the building.
    await kiosk.getByRole('img', { name: /QR/ }).waitFor();
    await page.getByRole('button', { name: t.kiosks.revokeLabel('Tuin') }).click();
    await press(page, t.kiosks.revokeYes);
    await see(page, /^(Ingetrokken|Revoked) /);
    await kiosk.reload();
    await kiosk.locator('input').waitFor();
    await kiosk.close();
  });

  it('changes the settings of the building', async () => {
    await show('/settings');
    await page.getByLabel(t.settings.smallNumber).fill('20');
    await page.getByLabel(t.settings.digestHour).selectOption('9');
    await page.getByRole('switch', { name: t.settings.namesInMail }).click();
    await press(page, t.settings.save);
    await see(page, t.settings.saved);
    await judge(page, language);
    const answer = await page.request.get(
      `${service.origin}/api/admin/settings?site=${encodeURIComponent(site)}`,
    );
    expect(await answer.json()).toMatchObject({ small_number: 20, digest_hour: 9, names_in_mail: false });
    // It asks before it deletes.
    await page.getByRole('button', { name: t.settings.deleteLabel(site) }).click();
    await see(page, t.settings.deleteSure(site));
    await press(page, t.settings.deleteNo);
    const rename = async (name: string) => {
      await page.getByLabel(t.settings.name, { exact: true }).fill(name);
      await press(page, t.settings.save);
      await page.waitForURL((url) => url.searchParams.get('site') === name);
      await see(page, t.settings.saved);
    };
    await page.getByLabel(t.settings.name, { exact: true }).fill('');
    await press(page, t.settings.save);
    expect(await page.locator('label:has([name=name]) + .wrong').innerText()).toBe(t.settings.nameEmpty);
    await rename('Kade Noord');
    await rename(site);
  });

  it('follows what was reported broken, and never who reported it', async () => {
    await show('/reports');
    await see(page, t.reports.none);
    const stickers = await page.request.get(
      `${service.origin}/api/facility/stickers?site=${encodeURIComponent(site)}`,
    );
    const sticker = ((await stickers.json()) as { name: string; url: string }[])[0];
    const phone = await screens.context('phone');
    await signIn(service, phone, 'noor@kade.example');
    const code = sticker?.url.split('/').pop() ?? '';
    const reported = await phone.request.post(`${service.origin}/api/stickers/${code}/broken`, {
      data: { kind: 'chair', line: 'Zakt' },
    });
    expect(reported.status()).toBe(201);
    await show('/reports');
    await see(page, 'Zakt');
    await judge(page, language);
    await press(page, t.reports.toLabel(t.reports.to.repairing, sticker?.name ?? '', t.reports.kinds.chair));
    await page.getByRole('heading', { name: t.reports.states.repairing }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Noor');
    await phone.close();
  });
});

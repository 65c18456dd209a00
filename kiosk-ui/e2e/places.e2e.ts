// A manager edits the building: by mouse on the plan, by keyboard, by coordinates and by file.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FacilityDesk, FacilityPlaces } from '../src/api/types.ts';
import { building, judge, language, Screens, see } from './browser.ts';
import { arrive, open, places, signIn, site } from './office.ts';
import { Service } from './service.ts';
import { until } from './until.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
  <script>document.title = 'taken over'</script><path d="M0 0H200V100H0z" fill="none" stroke="#333"/></svg>`;

describe(`arranging a building, ${language}`, () => {
  const t = building[language].places;
  const service = new Service('2026-11-17T09:00:00+01:00');
  let screens: Screens;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    const somebody = { email: 'p@kade.example', name: 'Hans Worst', badge: '410001' };
    // Only one table exists when the badge checks in, so the test knows which one has been used.
    const office = await open(service, { Linde: 4 }, [somebody]);
    await arrive(service, office.token, somebody.badge);
    await service.import('places', places({ Linde: 4, Iep: 4 }));
    token = await service.token('access', 'add', 'Balie', '--role', 'facility');
    screens = await Screens.open(language);
    page = await screens.page('desktop', `${service.origin}/facility#token=${token}`);
    await page.getByRole('link', { name: building[language].shell.nav.places }).click();
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** The places as the service has them now. */
  async function now(): Promise<FacilityPlaces> {
    const answer = await fetch(`${service.origin}/api/facility/places?site=${encodeURIComponent(site)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as FacilityPlaces;
  }
  async function desk(name: string): Promise<FacilityDesk> {
    const { floors } = await now();
    const desks = floors.flatMap((f) => f.zones.flatMap((z) => z.tables.flatMap((one) => one.desks)));
    const found = desks.find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }
  const board = (name: string): Locator => page.locator('svg').getByRole('button', { name });
  /** Whole names only: many a button here is called after another. */
  const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).first().click();
  const find = async (name: string) => {
    await page.getByRole('combobox', { name: t.find }).fill(name);
    await page.keyboard.press('Enter');
  };

  it('shows the floor as a plan and as a list', async () => {
    await see(page, t.sum(1, 2, 8));
    await board(t.tableWith('Iep', 4)).waitFor();
    await page
      .getByRole('navigation', { name: t.listOf('Begane grond') })
      .getByText('Stilteruimte')
      .waitFor();
    await judge(page, language);
    expect(await page.locator('body').innerText()).not.toContain('Hans');
  });

  it('lets a desk and a table be chosen by mouse without a ring across the plan', async () => {
    const ring = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return outlineStyle === 'none' ? '' : `${document.activeElement?.outerHTML} ${outlineWidth}`;
      });
    for (const name of [t.tableWith('Iep', 4), t.deskNamed('IEP-3')]) {
      const box = await board(name).locator('.top, .seat').boundingBox();
      if (!box) throw new Error(`no ${name}`);
      // A table's desks lie over its middle.
      await page.mouse.click(box.x + box.width / 2, box.y + 6);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('svg') !== null))
        .toBe(true);
      expect(await ring()).toBe('');
    }
  });

  it('moves a table by hand, with its desks, and takes the move back', async () => {
    const before = await desk('IEP-1');
    const box = await board(t.tableWith('Iep', 4)).locator('.top').boundingBox();
    if (!box) throw new Error('no table');
    // Between the two rows of desks.
    const [x, y] = [box.x + box.width / 2, box.y + 6];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 40, { steps: 4 });
    await page.mouse.up();
    await until('the table moved', async () => (await desk('IEP-1')).x !== before.x);
    const moved = await desk('IEP-1');
    expect(((moved.x ?? 0) * 10) % 1).toBeCloseTo(0);
    expect(moved.y).toBeGreaterThan(before.y ?? 0);
    await press(page, t.undoWhat('Iep'));
    await until('the table stands where it stood', async () => (await desk('IEP-1')).x === before.x);
    expect(await desk('IEP-1')).toEqual(before);
  });

  it('moves a desk by key and by measure', async () => {
    const before = await desk('IEP-2');
    await find('IEP-2');
    await board(t.deskNamed('IEP-2')).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await until('the desk moved', async () => (await desk('IEP-2')).x !== before.x);
    expect((await desk('IEP-2')).x).toBeCloseTo((before.x ?? 0) + 0.3);
    await page.getByLabel(t.y).fill('7.5');
    await page.keyboard.press('Enter');
    await until('the desk moved', async () => (await desk('IEP-2')).y === 7.5);
    await judge(page, language);
  });

  it('names and describes a desk, but gives no name twice', async () => {
    await page.getByLabel(t.name, { exact: true }).fill('LIN-1');
    await page.keyboard.press('Enter');
    await see(page, t.trouble['name-taken']);
    await judge(page, language);
    await page.getByLabel(t.name, { exact: true }).fill('Raam');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Raam' }).waitFor();
    await page.getByText(t.feature['height-adjustable'], { exact: true }).click();
    await until('it is written down', async () => (await desk('Raam')).features.length === 1);
  });

  it('takes a desk out of use until a day, and puts it back', async () => {
    await press(page, t.closures.go);
    await page.getByLabel(t.closures.reason).fill('Lamp');
    await page.getByLabel(t.closures.until).fill('2026-11-18');
    await press(page, t.closures.go);
    await board(t.closedNow).waitFor();
    expect((await desk('Raam')).closures).toMatchObject([{ reason: 'Lamp', until: '2026-11-18T22:59:59Z' }]);
    await judge(page, language);
    await press(page, t.closures.backDesk('Raam'));
    await see(page, t.closures.none);
  });

  it('keeps a table where somebody sits, and says when it can be changed', async () => {
    await find('Linde');
    await press(page, t.remove.go);
    await press(page, t.remove.yes);
    await see(page, t.trouble.occupied('19:00'));
    await judge(page, language);
  });

  it('keeps a table where somebody has sat, and says what to do instead', async () => {
    const phone = await screens.context('phone');
    await signIn(service, phone, 'p@kade.example');
    expect((await phone.request.post(`${service.origin}/api/check-outs`)).ok()).toBe(true);
    await find('Linde');
    await press(page, t.remove.go);
    await press(page, t.remove.yes);
    await see(page, t.trouble.table);
    await judge(page, language);
    await find('Iep');
    await press(page, t.remove.go);
    await press(page, t.remove.yes);
    await see(page, t.sum(1, 1, 4));
  });

  it('adds a room, a table and its desks', async () => {
    await page.getByRole('button', { name: t.floorMore }).click();
    await press(page, t.add.zone);
    await page.getByLabel(t.name, { exact: true }).last().fill('Twijnstraat');
    await press(page, t.add.go);
    await press(page, t.add.table);
    await page.getByLabel(t.name, { exact: true }).last().fill('Taxus');
    await page.getByLabel(t.add.desks).fill('3');
    await press(page, t.add.go);
    await see(page, t.sum(1, 2, 7));
    expect((await desk('T-03')).x).not.toBeNull();
  });

  it('lays a drawing below the plan, without what might run in it', async () => {
    await page.getByRole('button', { name: t.floorMore }).click();
    const bring = page.locator('input[accept*=svg]');
    await bring.setInputFiles({ name: 'plan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
    await page.getByLabel(t.drawing.width).fill('30');
    await page.keyboard.press('Enter');
    await until('the drawing lies', async () => (await now()).floors[0]?.drawing?.width === 30);
    const url = (await now()).floors[0]?.drawing?.url ?? '';
    expect(await (await page.request.get(service.origin + url)).text()).not.toContain('script');
    await judge(page, language);
    await press(page, t.drawing.remove);
    await see(page, t.drawing.none);
    // What was taken away, or replaced, can be put back as it lay.
    await press(page, t.drawing.putBack);
    await until('the drawing is back', async () => (await now()).floors[0]?.drawing?.width === 30);
    const other = drawing.replace('0 0 200 100', '0 0 300 100').replace('H200', 'H300');
    await bring.setInputFiles({ name: 'b.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(other) });
    await page.getByRole('button', { name: t.drawing.putBack }).waitFor();
    const lies = async () => (await page.request.get(service.origin + url)).text();
    await until('the other drawing lies', async () => (await lies()).includes('300'));
    await press(page, t.drawing.putBack);
    await until('the first drawing is back', async () => !(await lies()).includes('300'));
    await bring.setInputFiles({ name: 'c.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<a>') });
    await see(page, building[language].files.drawing['not-text'] ?? '');
    await press(page, t.drawing.remove);
    await see(page, t.drawing.none);
  });

  it('changes the hours and the closed days', async () => {
    await page.getByLabel(t.hours.opens, { exact: true }).fill('08:15');
    await press(page, t.save);
    await until('it opens later', async () => (await now()).opens === '08:15');
    // A day that is past is refused at its field, in our words.
    const day = page.getByLabel(t.hours.day, { exact: true });
    await day.fill('2026-11-16');
    await press(page, t.hours.add);
    await see(page, t.hours.past);
    expect(await day.evaluate((field) => document.activeElement === field)).toBe(true);
    expect((await now()).closed_days).toEqual([]);
    await page.getByLabel(/^(zondag|Sunday)$/).uncheck();
    await press(page, t.save);
    await until('it is closed on Sundays', async () => !(await now()).open_days.includes('sun'));
    await page.getByLabel(t.hours.day, { exact: true }).fill('2026-12-25');
    await press(page, t.hours.add);
    await until('it is closed', async () => (await now()).closed_days.includes('2026-12-25'));
  });

  it('exchanges the whole building as a file, and names every mistake in one', async () => {
    const link = await page.getByRole('link', { name: t.file.save }).getAttribute('href');
    const file = await (await page.request.get(service.origin + (link ?? ''))).text();
    expect(file).toContain('T-03');
    const bring = (text: string) =>
      page
        .locator('input[accept*=csv]')
        .setInputFiles({ name: 'places.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bring(file.replace('desks', 'office'));
    await page.getByRole('cell', { name: 'kind', exact: true }).waitFor();
    await judge(page, language);
    await bring(file);
    await page.getByText(t.file.done(0, 0, 99).replace(/99.*/, '')).waitFor();
  });
});

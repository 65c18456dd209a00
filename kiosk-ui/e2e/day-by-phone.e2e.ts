// One day with phones, from the code on the kiosk's screen to the letter on Monday, in both languages.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdBadge, judge, language, press, readScreen, Screens, see, words } from './browser.ts';
import { arrive, codeIn, open } from './office.ts';
import { Service } from './service.ts';

describe(`a day by phone, ${language}`, () => {
  const t = words[language];
  const service = new Service('2026-11-17T08:55:00+01:00');
  const person = (name: string) => `${name.toLowerCase()}@kade.example`;
  let screens: Screens;
  let token: string;
  let kiosk: Page;
  let anna: Page;
  let bram: Page;
  let dora: Page;

  beforeAll(async () => {
    const everybody = [
      { name: 'Anna de Vries' },
      { name: 'Bram Smit' },
      { name: 'Chris Bakker', badge: '4100037', since: '2026-11-01' },
      { name: 'Dora Mulder', since: '2026-11-01' },
      { name: 'Erik Jansen', badge: '4100074' },
    ].map((one) => ({ ...one, language, email: person(one.name.split(' ')[0] ?? '') }));
    const office = await open(service, { Linde: 6 }, everybody, [`language=${language}`]);
    token = office.token;
    screens = await Screens.open(language);
    kiosk = await screens.page('kiosk', office.kiosk);
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** Scans what the kiosk shows, with a phone that has been here before or not. */
  async function scan(context: Promise<BrowserContext> | BrowserContext): Promise<Page> {
    const page = await (await context).newPage();
    const address = await readScreen(kiosk);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/c\/\S+$/);
    await page.goto(address);
    return page;
  }

  async function signIn(page: Page, email: string): Promise<void> {
    await page.getByLabel(t.signIn.email).fill(email);
    await press(page, t.signIn.sendCode);
    const letter = await service.letter(email, ({ text }) => codeIn(text) !== '');
    await page.getByLabel(t.signIn.code).fill(codeIn(letter.text));
    await press(page, t.signIn.go);
  }

  it('shows the code on the kiosk, and how many desks are free', async () => {
    await see(kiosk, t.kiosk.title);
    await see(kiosk, t.kiosk.free(6));
    await see(kiosk, t.kiosk.scan);
    expect(new URL(kiosk.url()).hash).toBe('');
    await judge(kiosk, language);
  });

  it('gives a desk by badge, without a name on the kiosk', async () => {
    expect(await arrive(service, token, '4100074')).toBe(201);
    await holdBadge(kiosk, '4100037');
    await see(kiosk, t.kiosk.yourDesk);
    await see(kiosk, /^LIN-[1-6]$/);
    await see(kiosk, t.common.table('Linde'));
    expect(await kiosk.locator('body').innerText()).not.toMatch(/Chris|Erik/);
    await judge(kiosk, language);
    await see(kiosk, t.kiosk.title);
  });

  it('leads a new phone from the scan to a desk: sign in, consent yes, one more tap', async () => {
    anna = await scan(screens.context('phone'));
    await see(anna, t.signIn.title);
    await judge(anna, language);
    await anna.getByLabel(t.signIn.email).fill('nobody');
    await press(anna, t.signIn.sendCode);
    await see(anna, t.signIn.emailWrong);
    await signIn(anna, person('Anna'));
    await see(anna, t.consent.question);
    await judge(anna, language);
    const [yes, no] = await Promise.all(
      [t.consent.yes, t.consent.no].map((name) => anna.getByRole('button', { name }).boundingBox()),
    );
    expect(no?.width).toBeCloseTo(yes?.width ?? 0, 0);
    expect(no?.height).toBe(yes?.height);
    await press(anna, t.consent.yes);
    await see(anna, t.phone.ready);
    await judge(anna, language);
    await press(anna, t.phone.desk);
    await see(anna, /^LIN-[1-6]$/);
    await see(anna, t.phone.besideList('Chris', 1));
    await anna.getByRole('img', { name: t.plan.label('Begane grond') }).waitFor();
    await judge(anna, language);
    expect(await anna.locator('body').innerText()).not.toContain('Erik');
  });

  it('gives who says no the same desk, and names neither them nor to them', async () => {
    bram = await scan(screens.context('phone'));
    await signIn(bram, person('Bram'));
    await press(bram, t.consent.no);
    await press(bram, t.phone.desk);
    await see(bram, /^LIN-[1-6]$/);
    await see(bram, t.phone.besideNo);
    expect(await bram.locator('body').innerText()).not.toMatch(/Anna|Chris|Erik/);
    await judge(bram, language);
    await anna.reload();
    await see(anna, t.phone.besideList('Chris', 1));
  });

  it('hides who is unseen today', async () => {
    dora = await scan(screens.context('phone'));
    await signIn(dora, person('Dora'));
    await dora.getByRole('switch', { name: t.phone.unseen }).click();
    await judge(dora, language);
    await press(dora, t.phone.desk);
    await see(dora, t.phone.besideHidden);
    expect(await dora.locator('body').innerText()).not.toMatch(/Anna|Chris/);
    await anna.reload();
    await see(anna, t.phone.besideList('Chris', 1));
  });

  it('refuses a code that was shown a while ago, and one that never was', async () => {
    const page = await screens.page('phone', `${service.origin}/c/1-aaaaaaaaaaaaaaaa`);
    await see(page, t.phone.old);
    await judge(page, language);
  });

  it('frees the desk of who leaves, and moves who scans again to the café', async () => {
    // The kiosk logs failed requests while the service restarts.
    screens.mayLoseConnection = true;
    await service.continueAt('2026-11-17T10:30:00+01:00');
    // The code on the screen has expired.
    await kiosk.reload();
    await press(dora, t.phone.leave);
    await judge(dora, language);
    await press(dora, t.phone.leaveYes);
    await see(dora, t.phone.gone.morning);
    await judge(dora, language);

    anna = await scan(anna.context());
    await see(anna, /^LIN-[1-6]$/);
    await anna.getByText(t.phone.move).click();
    await judge(anna, language);
    await press(anna, t.phone.cafe);
    await see(anna, t.phone.cafeTitle);
    await judge(anna, language);

    await press(kiosk, /^Grand café/);
    await judge(kiosk, language);
    await holdBadge(kiosk, '4100037');
    await see(kiosk, t.kiosk.cafeTitle);
    await judge(kiosk, language);
  });

  it('shows a person where they sit and lets them leave on their own page', async () => {
    await service.continueAt('2026-11-17T12:00:00+01:00');
    await anna.goto(`${service.origin}/me`);
    await see(anna, t.me.stay);
    await see(anna, 'Grand café');
    await judge(anna, language);
    await anna.goto(`${service.origin}/d`);
    await press(anna, t.phone.leave);
    await press(anna, t.phone.leaveYes);
    await see(anna, t.phone.gone.afternoon);
  });

  it('writes on Monday morning, and the link of the letter opens a page that records answers', async () => {
    await service.continueAt('2026-11-23T08:00:05+01:00');
    const letter = await service.letter(person('Anna'), (one) => one.text.includes('/l/'));
    expect(letter.text).toContain('Chris Bakker');
    expect(letter.text).not.toMatch(/Bram|Dora|Erik/);
    expect(letter.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const links = letter.text.match(/http:\S+\/l\/\S+/g) ?? [];
    const link = (with_: string) => links.find((one) => one.includes(with_)) ?? '';
    const page = await screens.page('phone', link('answer=talked'));
    await see(page, t.letter.digestTitle('Anna'));
    await see(page, 'Chris Bakker');
    await judge(page, language);
    const answers = page.getByRole('group', { name: t.answers.legend('Chris Bakker') }).first();
    // The link has changed nothing yet: what was tapped is the one large button, in sight and with the focus.
    const talked = answers.getByRole('button', { name: t.answers.talked });
    await see(page, t.letter.tapped);
    expect(await talked.getAttribute('aria-pressed')).toBe('false');
    const large = page.locator('button.main');
    expect(await large.allInnerTexts()).toEqual([t.answers.talked]);
    await expect.poll(() => large.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await answers.getByRole('button', { name: t.answers.talked, pressed: true }).waitFor();
    await see(page, t.letter.saved);
    expect(await page.getByText(t.letter.tapped).count()).toBe(0);
    await page.goto(link('good=idea'));
    await see(page, t.letter.tapped);
    expect(await large.allInnerTexts()).toEqual([t.letter.good.idea]);
    await judge(page, language);
    await large.click();
    await see(page, t.letter.goodThanks);
    await judge(page, language);
    await page.reload();
    await page.getByRole('button', { name: t.letter.good.idea, pressed: true }).waitFor();
    await answers.getByRole('button', { name: t.answers.talked, pressed: true }).waitFor();
  });

  it('lists them on the own page, where an answer can be changed', async () => {
    await anna.goto(`${service.origin}/me`);
    await see(anna, t.week.none);
    await anna.getByRole('button', { name: t.week.earlier }).click();
    await see(anna, t.week.lastWeek);
    const answers = anna.getByRole('group', { name: t.answers.legend('Chris Bakker') }).first();
    await answers.getByRole('button', { name: t.answers.talked, pressed: true }).waitFor();
    await answers.getByRole('button', { name: t.answers['follow-up'] }).click();
    await anna.locator('aside').getByText('Chris Bakker', { exact: true }).waitFor();
    await judge(anna, language);
    expect(await anna.locator('body').innerText()).not.toMatch(/Bram|Dora|Erik/);
  });

  it('stops the letter, and takes that back', async () => {
    const letter = await service.letter(person('Anna'), (one) => one.text.includes('/l/'));
    const link = /<(http[^>]+)>/.exec(letter.header('list-unsubscribe'))?.[1] ?? '';
    const page = await screens.page('phone', link);
    await see(page, t.letter.unsubscribe);
    await judge(page, language);
    await press(page, t.letter.unsubscribeGo);
    await see(page, t.letter.unsubscribed);
    await judge(page, language);
    await anna.reload();
    await anna.getByRole('switch', { name: t.me.digest, checked: false }).waitFor();
    await press(page, t.letter.undo);
    await see(page, t.letter.resubscribedWhy);
    await judge(page, language);
    await anna.reload();
    await anna.getByRole('switch', { name: t.me.digest, checked: true }).waitFor();
  });

  it('asks who has only used a badge for consent by letter', async () => {
    // Who is to be asked is looked at every five minutes, and after a start: by now the day is closed.
    await service.continueAt('2026-11-23T08:06:00+01:00');
    const letter = await service.letter(person('Erik'));
    const link = /http:\S+\/l\/\S+/.exec(letter.text)?.[0] ?? '';
    const page = await screens.page('phone', link);
    await see(page, t.consent.question);
    await judge(page, language);
    await press(page, t.consent.no);
    await see(page, t.letter.consentIs.no);
    await judge(page, language);
  });

  it('erases who stops showing their name, and says so first', async () => {
    await press(anna, t.me.consentWithdraw);
    await see(anna, t.me.consentWithdrawWhy);
    await judge(anna, language);
    await press(anna, t.me.consentWithdrawYes);
    await see(anna, t.me.consentNo);
    await press(anna, t.me.signOut);
    await see(anna, t.signIn.title);
    await judge(anna, language);
  });
});

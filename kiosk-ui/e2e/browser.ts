// A browser, its pages in the sizes that the screens are for, and what every page has to be free of:
// errors, breaches of the policy, and anything axe finds.
import jsQR from 'jsqr';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, inject } from 'vitest';
import { en as enConnect } from '../src/texts/connect/en.ts';
import { nl as nlConnect, type ConnectTexts } from '../src/texts/connect/nl.ts';
import { en as enDemo } from '../src/texts/demo/en.ts';
import { nl as nlDemo, type DemoTexts } from '../src/texts/demo/nl.ts';
import { en as enDraws } from '../src/texts/draws/en.ts';
import { nl as nlDraws, type DrawsTexts } from '../src/texts/draws/nl.ts';
import { en } from '../src/texts/en.ts';
import { en as enFacility } from '../src/texts/facility/en.ts';
import { nl as nlFacility, type FacilityTexts } from '../src/texts/facility/nl.ts';
import { en as enKiosk } from '../src/texts/kiosk/en.ts';
import { nl as nlKiosk, type KioskTexts } from '../src/texts/kiosk/nl.ts';
import { en as enMine } from '../src/texts/mine/en.ts';
import { nl as nlMine, type MineTexts } from '../src/texts/mine/nl.ts';
import { nl, type Texts } from '../src/texts/nl.ts';
import { en as enWall } from '../src/texts/wall/en.ts';
import { nl as nlWall, type WallTexts } from '../src/texts/wall/nl.ts';
import { en as enHouse } from '../src/texts/house/en.ts';
import { nl as nlHouse, type HouseTexts } from '../src/texts/house/nl.ts';
import { en as enWelcome } from '../src/texts/welcome/en.ts';
import { nl as nlWelcome, type WelcomeTexts } from '../src/texts/welcome/nl.ts';
import { en as enPrivacy } from '../src/texts/privacy/en.ts';
import { nl as nlPrivacy, type PrivacyTexts } from '../src/texts/privacy/nl.ts';
import { violations } from './axe.ts';
import { launch } from './launch.ts';
import { until } from './until.ts';

export type Language = 'nl' | 'en';
/** The one that this project of vitest.config.ts is about: every test runs in both. */
export const language = inject('language');
export const words: Record<Language, Texts & { draws: DrawsTexts; kiosk: KioskTexts & Texts['door'] }> = {
  nl: { ...nl, draws: nlDraws, kiosk: { ...nlKiosk, ...nl.door } },
  en: { ...en, draws: enDraws, kiosk: { ...enKiosk, ...en.door } },
};
/** The words of the example office. */
export const demo: Record<Language, DemoTexts> = { nl: nlDemo, en: enDemo };
/** The words of the facility screens. */
export const building: Record<Language, FacilityTexts> = { nl: nlFacility, en: enFacility };

/** The words for what follows an encounter. */
export const following: Record<Language, ConnectTexts> = { nl: nlConnect, en: enConnect };
/** The words for what is kept about a person. */
export const mine: Record<Language, MineTexts> = { nl: nlMine, en: enMine };
/** The words on the wall of the café. */
export const onWall: Record<Language, WallTexts> = { nl: nlWall, en: enWall };
/** The words of /house. */
export const house: Record<Language, HouseTexts> = { nl: nlHouse, en: enHouse };
/** The words of /welcome. */
export const welcome: Record<Language, WelcomeTexts> = { nl: nlWelcome, en: enWelcome };
/** The words of /privacy. */
export const privacy: Record<Language, PrivacyTexts> = { nl: nlPrivacy, en: enPrivacy };

const sizes = {
  kiosk: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
};

export class Screens {
  /** Everything that any page complained of. */
  readonly complaints: string[] = [];
  /** While a test pulls the plug, lost connections are no complaint. */
  mayLoseConnection = false;

  private constructor(
    private readonly browser: Browser,
    private readonly language: Language,
  ) {}

  static async open(language: Language): Promise<Screens> {
    return new Screens(await chromium.connect(inject('browser')), language);
  }

  /** A browser of its own, for what only a flag at its start can give. */
  static async launch(language: Language, flags: string[]): Promise<Screens> {
    return new Screens(await chromium.launch(launch(flags)), language);
  }

  async context(size: keyof typeof sizes, language = this.language): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: sizes[size],
      hasTouch: size === 'phone',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (breach) => {
        console.error(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
      });
    });
    context.on('page', (page) => this.#listen(page));
    return context;
  }

  async page(size: keyof typeof sizes, address?: string): Promise<Page> {
    const page = await (await this.context(size)).newPage();
    if (address) await page.goto(address);
    return page;
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (said) => {
      if (said.type() !== 'error') return;
      const text = said.text();
      // Chromium logs every 4xx as an error; the page explains it to its reader.
      if (/the server responded with a status of 4\d\d/.test(text)) return;
      if (this.mayLoseConnection && /net::ERR_/.test(text)) return;
      this.complaints.push(`${page.url()}: ${text}`);
    });
  }

  async end(): Promise<void> {
    await this.browser.close();
    expect(this.complaints).toEqual([]);
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe's judgement of what is shown, light and dark; and the right language, and nothing cut off sideways. */
export async function judge(page: Page, language: Language): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // The fallback font, shown until the fonts are loaded, is wider.
  await page.evaluate(() => document.fonts.ready);
  await fits(page);
  // The dark theme only changes colours, whatever the language.
  if (language === 'nl') await obeys(page, 'dark', { type: 'rule', values: ['color-contrast'] });
  await obeys(page, 'light', { type: 'tag', values: tags });
}

/** The same on a phone and on a desktop; the page is left as wide as it was. */
export async function judgeBoth(page: Page, language: Language): Promise<void> {
  const before = page.viewportSize();
  for (const size of ['phone', 'desktop'] as const) {
    await page.setViewportSize(sizes[size]);
    await judge(page, language);
  }
  if (before) await page.setViewportSize(before);
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${page.url()} sticks out sideways`).toBeLessThanOrEqual(0);
}

async function obeys(
  page: Page,
  colorScheme: 'dark' | 'light',
  runOnly: Parameters<typeof violations>[1],
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await violations(page, runOnly), `${page.url()} ${colorScheme}`).toEqual([]);
}

/** What a phone's camera reads from the screen: pixels, nothing from behind them. */
export async function readScreen(page: Page): Promise<string> {
  let read = '';
  await until('a QR code on the screen', async () => {
    const { data, width, height } = PNG.sync.read(await page.screenshot());
    read = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
    return read !== '';
  });
  return read;
}

/** A badge at the reader: typed fast, with no field in focus. Sent at once, so that a busy machine does
 *  not make it look like a person typing. */
export async function holdBadge(page: Page, badge: string): Promise<void> {
  await page.evaluate(
    (keys) => {
      for (const key of keys)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    },
    [...badge, 'Enter'],
  );
}

/** Waits until the text can be seen. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

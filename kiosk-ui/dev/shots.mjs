// Opens every screen in every state, size, theme and language: a picture of each, and what axe finds
// (WCAG 2.2 AA). Build first. `node dev/shots.mjs [folder] [part of a name]`; `QUICK=1`: light nl only.
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startMock } from './mock/server.mjs';
import { states } from './states.mjs';

const folder = process.argv[2] ?? join(tmpdir(), 'aanschuif-shots');
const only = process.argv[3] ?? '';
const sizes = {
  kiosk: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
};
const kioskSizes = ['kiosk', 'landscape'];
const themes = process.env.QUICK ? ['light'] : ['light', 'dark'];
const languages = process.env.QUICK ? ['nl'] : ['nl', 'en'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

mkdirSync(folder, { recursive: true });
const server = await startMock(0);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

let looked = 0;
let wrong = 0;
const complain = (name, what) => {
  wrong += 1;
  console.log(`${name}: ${what}`);
};

for (const size of Object.keys(sizes)) {
  for (const theme of themes) {
    for (const language of languages) {
      for (const state of states) {
        if (!state.sizes.includes(size) || !state.name.includes(only)) continue;
        await look(state, size, theme, language);
      }
    }
  }
}

async function look(state, size, theme, language) {
  const name = `${state.name}-${size}-${theme}-${language}`;
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: theme,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  });
  if (state.scenario)
    await context.addCookies([{ name: 'scenario', value: state.scenario.replaceAll(',', '.'), url: origin }]);
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(name, error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('status of')) complain(name, said.text());
  });
  const [place, hash] = state.path.split('#');
  const path = `${place}${place.includes('?') ? '&' : '?'}lang=${language}${hash ? `#${hash}` : ''}`;
  await page.goto(origin + path);
  await page.locator('main').waitFor();
  await page.waitForTimeout(350);
  await page.evaluate(() => document.fonts.ready);
  try {
    await state.act?.(page);
  } catch (error) {
    complain(name, error.message.split('\n')[0]);
  }
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: !kioskSizes.includes(size),
  });
  const found = await new AxeBuilder({ page }).withTags(tags).exclude('iframe').analyze();
  for (const violation of found.violations) {
    complain(
      name,
      `${violation.id}: ${violation.nodes
        .map((n) => `${n.target} ${n.any[0]?.message ?? ''}`)
        .slice(0, 3)
        .join(' | ')}`,
    );
  }
  // Overflow makes a phone's page scroll sideways and cuts words off on a kiosk.
  const over = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    tall: document.querySelector('main')?.scrollHeight - innerHeight,
  }));
  if (over.wide > 0) complain(name, `sticks out ${over.wide} px sideways`);
  if (kioskSizes.includes(size) && over.tall > 0) complain(name, `sticks out ${over.tall} px below`);
  looked += 1;
  await context.close();
}

await browser.close();
server.close();
console.log(`${looked} screens looked at, ${wrong} complaints; pictures in ${folder}`);
process.exit(wrong ? 1 : 0);

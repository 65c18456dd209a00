// The pictures of the README: a kiosk and a phone of the example office, side by side, and the building as its
// managers see it. Wants a build of the screens; takes the program from AANSCHUIF_BIN. `node dev/picture.mjs
// FOLDER` keeps a picture of each screen there instead, as it looks with six weeks of people.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const keep = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'aanschuif-picture-'));
const program = resolve(process.env.AANSCHUIF_BIN ?? join(here, '../../target/debug/aanschuif'));
const service = spawn(program, ['demo', '--data', join(folder, 'demo')], {
  env: { PATH: process.env.PATH, LISTEN: '127.0.0.1:0', RUST_LOG: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const links = await new Promise((done, failed) => {
  let said = '';
  service.once('exit', () => failed(new Error('the example office did not start')));
  service.stdout.on('data', (text) => {
    said += text;
    const found = Object.fromEntries([...said.matchAll(/^(\w+) +(http\S+)$/gm)].map((m) => [m[1], m[2]]));
    if (found.mailbox) done(found);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});

async function page(width, height, address, more = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...more,
  });
  const opened = await context.newPage();
  await opened.goto(address);
  await opened.locator('h1').first().waitFor();
  await opened.evaluate(() => document.fonts.ready);
  return opened;
}
async function building(width, height) {
  const opened = await page(width, height, links.admin);
  await opened.getByRole('img', { name: /Oudegracht/ }).waitFor();
  return opened;
}
const shot = async (of, name) => {
  if (keep) await of.screenshot({ path: join(keep, `${name}.png`), fullPage: true });
};

try {
  if (keep) mkdirSync(keep, { recursive: true });
  const origin = new URL(links.kiosk).origin;
  const kiosk = await page(1080, 1920, links.kiosk);
  await kiosk.getByRole('img', { name: /QR/ }).waitFor();
  const phone = await page(390, 844, links.phone, { deviceScaleFactor: 2 });
  await phone.getByRole('button', { name: /^Verder als/ }).click();
  await phone.waitForURL('**/c/*');
  const wish = phone.getByRole('button', { name: /^Geef me een plek/ });
  const leave = phone.getByRole('button', { name: 'Ik ga weg' });
  await wish.or(leave).first().waitFor();
  await shot(phone, 'phone-choose');
  if (await wish.isVisible()) await wish.click();
  await leave.waitFor();
  await phone.getByRole('img').last().waitFor();
  await shot(kiosk, 'kiosk');
  await shot(phone, 'phone-desk');
  if (keep) {
    await phone.goto(`${origin}/me`);
    await phone.locator('h1').waitFor();
    await phone.getByRole('button', { name: /Week ervoor/ }).click();
    await phone.getByRole('heading', { level: 3 }).first().waitFor();
    await shot(phone, 'me');
    const wide = await page(1920, 1080, links.kiosk);
    await wide.getByRole('img', { name: /QR/ }).waitFor();
    await shot(wide, 'kiosk-landscape');
    for (const [size, width, height] of [
      ['desktop', 1440, 900],
      ['tablet', 820, 1180],
    ]) {
      const facility = await building(width, height);
      await shot(facility, `facility-now-${size}`);
      for (const name of ['use', 'places', 'reports', 'print', 'people', 'kiosks', 'settings']) {
        await facility.goto(`${origin}/facility/${name}`);
        await facility.waitForLoadState('networkidle');
        await shot(facility, `facility-${name}-${size}`);
      }
    }
    await shot(await page(1440, 900, `${origin}/draws`), 'draws');
    const mailbox = await page(1440, 900, links.mailbox);
    await mailbox
      .getByRole('button', { name: /Wie heb je ontmoet/ })
      .first()
      .click();
    const link = mailbox.frameLocator('article iframe').locator('a[href*="/l/"]').first();
    const letter = await link.getAttribute('href');
    await shot(mailbox, 'mailbox');
    await shot(await page(390, 844, letter), 'letter');
  }
  const [left, right] = await Promise.all([kiosk.screenshot(), keep ? null : phone.screenshot()]);
  if (right) {
    const sheet = await page(1180, 1000, 'data:text/html,<h1>.</h1>');
    const url = (png) => `data:image/png;base64,${png.toString('base64')}`;
    await sheet.setContent(`<style>body{margin:0;display:flex;gap:90px;align-items:center;justify-content:center;
      height:100vh;background:#e9dfcd} img{display:block;border:12px solid #1e2a26;border-radius:18px}
      .phone{border-radius:44px}</style>
      <img height="900" src="${url(left)}"><img class="phone" height="720" src="${url(right)}">`);
    const path = join(here, '../../docs/kiosk-and-phone.png');
    await sheet.screenshot({ path });
    console.log(path);
    const facility = join(here, '../../docs/building.png');
    await (await building(1440, 900)).screenshot({ path: facility });
    console.log(facility);
  }
} finally {
  await browser.close();
  service.kill();
  rmSync(folder, { recursive: true, force: true });
}

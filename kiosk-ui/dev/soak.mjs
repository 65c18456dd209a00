// Kiosk, wall and a gathering's screen for a day and a night in Chromium: does their memory grow? `npm run soak`, after a build; it takes a
// quarter of an hour. The clock of the pages runs 96 times as fast as ours, and so does the mock's: codes change every half
// minute, the building opens and closes, badges are read, guests begin to sign in and walk away. SOAK_HOURS and SOAK_SPEED
// set others.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { renderSVG } from 'uqr';
import { startMock, tell } from './mock/server.mjs';

const speed = Number(process.env.SOAK_SPEED ?? 96);
const hours = Number(process.env.SOAK_HOURS ?? 24);
const hour = 3_600_000;
/** What is shown first stays: fonts, styles, compiled code. Growth is measured from here on, in hours. */
const settled = 2;
/** In percent. */
const most = 10;

let begun = Date.now();
const simulated = () => (Date.now() - begun) * speed;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const ask = async (origin, path) =>
  (await fetch(origin + path, { headers: { cookie: 'scenario=offers.announces' } })).json();

const mock = await startMock(0);
const behind = `http://127.0.0.1:${mock.address().port}`;
const first = Object.fromEntries(
  await Promise.all(
    [
      '/api/kiosk/state',
      '/api/kiosk/code',
      '/api/wall',
      '/api/gatherings/bnU/state',
      '/api/gatherings/bnU/code',
    ].map(async (path) => [path, await ask(behind, path)]),
  ),
);
let polls = 0;

/** The mock's answer, as it would be at the hour that the pages believe it is. */
function now(path) {
  const at = simulated();
  const minute = Math.floor(at / 60_000);
  // It is nine in the morning when they start.
  const open = Math.abs(((minute / 60 + 9) % 24) - 13.25) < 5.75;
  const later = (ms) => new Date(Date.parse('2026-11-17T08:00:00Z') + at + ms).toISOString();
  const moment = later(0);
  const url = `https://plek.example.org/c/${Math.floor(at / 30_000)
    .toString(36)
    .padStart(22, 'k')}`;
  const code = { url, svg: renderSVG(url, { border: 4 }), expires_at: moment };
  const was = first[path];
  if (path === '/api/kiosk/code') return { ...was, ...code };
  if (path === '/api/kiosk/state') return { ...was, open, now: moment, desks_free: minute % 41 };
  if (path.endsWith('/bnU/code'))
    return { ...was, code: url, url, qr_svg: code.svg, expires_at: later(300_000) };
  // Somebody is done every minute; it ends once and begins again.
  if (path.endsWith('/bnU/state'))
    return {
      ...was,
      now: moment,
      begins_at: later(-600_000),
      ends_at: later(minute % 240 < 200 ? 600_000 : -60_000),
      attending: minute % 300,
      done: minute,
    };
  const offers = was.offers.map((offer, i) => ({ ...offer, text: `${offer.text} ${(minute >> 4) + i}` }));
  return { ...was, open, now: moment, code: open ? code : null, offers };
}

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://mock').pathname;
  if (path === '/api/gatherings/bnU/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    // Every ten seconds of theirs.
    return tell(response, () => now('/api/gatherings/bnU/state'), 10_000 / speed);
  }
  if (request.method !== 'GET' || !(path in first)) return mock.emit('request', request, response);
  polls += 1;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(now(path)));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page before all else: its clock and its timers go faster, and nothing else changes. */
function hasten(speed) {
  const { setTimeout: later, setInterval: again } = globalThis;
  const RealDate = Date;
  const start = RealDate.now();
  const fast = () => start + (RealDate.now() - start) * speed;
  globalThis.setTimeout = (what, ms = 0, ...more) => later(what, ms / speed, ...more);
  globalThis.setInterval = (what, ms = 0, ...more) => again(what, ms / speed, ...more);
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length) super(...given);
      else super(fast());
    }
    static now() {
      return fast();
    }
  };
}

class Screen {
  samples = [];
  troubles = 0;

  static async open(name, viewport, path, live) {
    const screen = new Screen();
    Object.assign(screen, { name, live });
    // A browser each, so that it is known whose process is whose.
    screen.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    });
    const context = await screen.browser.newContext({
      viewport,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    await context.addInitScript(hasten, speed);
    screen.page = await context.newPage();
    const trouble = (what) => (console.log(`${name}: ${what}`), (screen.troubles += 1));
    screen.page.on('pageerror', (error) => trouble(error.stack));
    screen.page.on('console', (said) => {
      if (said.type() === 'error' && !said.text().includes('status of 4')) trouble(said.text());
    });
    screen.inside = await context.newCDPSession(screen.page);
    screen.outside = await screen.browser.newBrowserCDPSession();
    await screen.inside.send('Performance.enable');
    await screen.page.goto(origin + path);
    await screen.page.locator('main').waitFor();
    return screen;
  }

  /** What is left after everything that can be thrown away was. */
  async sample() {
    for (let i = 0; i < 3; i++) await this.inside.send('HeapProfiler.collectGarbage');
    await this.inside.send('Memory.simulatePressureNotification', { level: 'critical' });
    await wait(200);
    const { metrics } = await this.inside.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name).value;
    const { processInfo } = await this.outside.send('SystemInfo.getProcessInfo');
    const own = (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    const renderers = processInfo.filter((one) => one.type === 'renderer');
    const taken = {
      hour: Math.round(simulated() / hour),
      heap: metric('JSHeapUsedSize') / 2 ** 20,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      // The page's is the largest; beside it there may be an empty one in waiting. This is told and not judged: as long as a
      // program such as this one watches a page, Chromium keeps the bytes of every answer there.
      resident: Math.max(...renderers.map((one) => own(one.id))) / 1024,
    };
    this.samples.push(taken);
    const { hour: at, heap, nodes, listeners, resident } = taken;
    console.log(
      `${this.name} ${at} h: heap ${heap.toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${resident.toFixed(0)} MB resident`,
    );
  }

  /** The mean of the last three samples against that of the first three that count, in percent. */
  growth(of) {
    const mean = (some) => some.reduce((sum, one) => sum + one[of], 0) / some.length;
    const counted = this.samples.filter((one) => one.hour >= settled);
    return (mean(counted.slice(-3)) / mean(counted.slice(0, 3)) - 1) * 100;
  }
}

/** Somebody at the kiosk: a badge, or a guest who begins and walks away. */
async function visit(page, guest) {
  await page.evaluate((isGuest) => {
    if (isGuest) {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => /gast/i.test(one.textContent ?? ''))?.click();
      return;
    }
    for (const key of [...'BADGE-1', 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, guest);
  if (!guest) return;
  await page.evaluate(() => {
    for (const key of document.querySelectorAll('.keys button')) key.click();
  });
}

const screens = [
  await Screen.open('kiosk', { width: 1080, height: 1920 }, '/kiosk', 'main'),
  await Screen.open('wall', { width: 1920, height: 1080 }, '/wall', 'main'),
  await Screen.open('gathering', { width: 1920, height: 1080 }, '/gathering#bnU', 'main'),
];
const [kiosk] = screens;
begun = Date.now();
let [visits, at] = [0, 0];
while (at < hours) {
  // Every five minutes of theirs.
  await wait(300_000 / speed);
  visits += 1;
  await visit(kiosk.page, visits % 6 === 0);
  if (simulated() < (at + 1) * hour) continue;
  at = Math.floor(simulated() / hour);
  for (const screen of screens) await screen.sample();
}

let failed = false;
console.log(
  `${hours} hours at ${speed} times the speed, ${polls} answers, ${visits} visits at the kiosk. Growth from hour ${settled} on:`,
);
for (const screen of screens) {
  const grew = ['heap', 'nodes', 'listeners'].map((of) => [of, screen.growth(of)]);
  const told = [...grew, ['resident', screen.growth('resident')]];
  console.log(`${screen.name}: ${told.map(([of, percent]) => `${of} ${percent.toFixed(1)} %`).join(', ')}`);
  failed ||= screen.troubles > 0 || grew.some(([, percent]) => !(percent <= most));
  await screen.browser.close();
}
server.close();
mock.close();
console.log(failed ? `More than ${most} %, or errors on a page.` : `Nothing grew by more than ${most} %.`);
process.exit(failed ? 1 : 0);

import type { LaunchOptions } from 'playwright-core';

/** How the tests start Chromium: without a sandbox, which a container rarely has, and without asking its
 *  maker for anything. */
export const launch = (more: string[] = []): LaunchOptions => ({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ],
});

/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { pageFor } from './dev/pages.mjs';

const pages = [
  'kiosk',
  'wall',
  'gathering',
  'phone',
  'me',
  'stories',
  'draws',
  'privacy',
  'house',
  'welcome',
  'letter',
  'facility',
  'demo',
  'nowhere',
];

// The service gives each screen its own address; the dev server has to do the same.
const screensAtTheirAddresses = {
  name: 'screens-at-their-addresses',
  configureServer(server: {
    middlewares: { use: (f: (req: { url?: string }, res: unknown, next: () => void) => void) => void };
  }) {
    server.middlewares.use((req, _res, next) => {
      const [path = '/', query] = (req.url ?? '/').split('?');
      const page = pageFor(path);
      if (page) req.url = `/${page}${query ? `?${query}` : ''}`;
      next();
    });
  },
};

// `npm run dev` speaks to a running service; `MOCK=1 npm run dev` to dev/mock/server.mjs.
const service = process.env.SERVICE ?? (process.env.MOCK ? 'http://127.0.0.1:8099' : 'http://127.0.0.1:8080');

export default defineConfig({
  plugins: [svelte(), screensAtTheirAddresses],
  appType: 'mpa',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((p) => [p, resolve(import.meta.dirname, `${p}.html`)])),
    },
  },
  server: { proxy: { '/api': service } },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    // One environment for all files takes a third of the time; what a test stubs ends with it.
    isolate: false,
    unstubGlobals: true,
    setupFiles: ['dev/clean-page.ts'],
    include: ['src/**/*.test.ts', 'dev/**/*.test.mjs'],
    restoreMocks: true,
    // For what hangs only: the whole build runs beside these.
    testTimeout: 60_000,
  },
});

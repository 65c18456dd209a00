import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import type { Language } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    language: Language;
  }
}

type Options = Extract<TestProjectConfiguration, { test?: unknown }>['test'];
const project = (name: string, options: Options): TestProjectConfiguration => ({
  test: {
    name,
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    // The files share nothing that changes, and loading Playwright takes a second each time.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 260_000,
    // A letter leaves within a second or two, on a busy machine later.
    expect: { poll: { timeout: 30_000 } },
    ...options,
  },
});

// Each language is a project, so that the two run beside each other. Only the example office serves both, and
// lives its six weeks once. What many people do first is tested in both. Of the rest each file is tested in one: what it does is the
// same in the other, and each of its texts exists in both by its type.
const onlyInDutch = [
  // Screens of those who run the building, whose Dutch words are longer.
  'camera.e2e.ts',
  'facility-admin.e2e.ts',
  'facility-frame.e2e.ts',
  'facility-use.e2e.ts',
  'hosting.e2e.ts',
  'places.e2e.ts',
  'badge.e2e.ts',
  'cards.e2e.ts',
  'draws.e2e.ts',
  'print.e2e.ts',
  'wall.e2e.ts',
];
const onlyInEnglish = [
  'connect.e2e.ts',
  'introduction.e2e.ts',
  'my-data.e2e.ts',
  'partners.e2e.ts',
  'privacy.e2e.ts',
  'stickers.e2e.ts',
];
const demo = 'demo.e2e.ts';
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: './setup-browser.ts',
    // Tests mostly wait: for letters, for pages, for the kiosk to come back to its start.
    maxWorkers: availableParallelism() * 2,
    // Each step of a day builds on the one before.
    bail: 1,
    projects: [
      project('nl', { provide: { language: 'nl' }, exclude: [demo, ...onlyInEnglish] }),
      project('en', { provide: { language: 'en' }, exclude: [demo, ...onlyInDutch] }),
      project('demo', {
        provide: { language: 'nl' },
        include: [demo],
        globalSetup: './setup-demo.ts',
      }),
    ],
  },
});

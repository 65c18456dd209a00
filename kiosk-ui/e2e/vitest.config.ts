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
// lives its six weeks once. Screens of those who run the building are tested in Dutch only, whose words are longer:
// what they do is the same in English, and each of their texts exists in both by its type.
const oneLanguageIsEnough = [
  'camera.e2e.ts',
  'demo.e2e.ts',
  'facility-admin.e2e.ts',
  'facility-frame.e2e.ts',
  'facility-use.e2e.ts',
  'hosting.e2e.ts',
  'places.e2e.ts',
];
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: './setup-browser.ts',
    // Tests mostly wait: for letters, for pages, for the kiosk to come back to its start.
    maxWorkers: availableParallelism() * 2,
    // Each step of a day builds on the one before.
    bail: 1,
    projects: [
      project('nl', { provide: { language: 'nl' }, exclude: ['demo.e2e.ts'] }),
      project('en', { provide: { language: 'en' }, exclude: oneLanguageIsEnough }),
      project('demo', {
        provide: { language: 'nl' },
        include: ['demo.e2e.ts'],
        globalSetup: './setup-demo.ts',
      }),
    ],
  },
});

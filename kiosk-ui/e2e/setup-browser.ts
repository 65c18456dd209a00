// One browser for all test files: each connects to it and keeps its pages in contexts of its own.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launch } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(launch());
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}

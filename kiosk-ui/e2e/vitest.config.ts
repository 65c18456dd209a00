import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    testTimeout: 90_000,
    hookTimeout: 260_000,
    // A letter leaves within a second or two, on a busy machine later.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    // A browser on a busy machine now and then misses a beat; a step that fails twice has failed.
    retry: 1,
    // Each step of a day builds on the one before.
    bail: 1,
  },
});

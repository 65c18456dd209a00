import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    testTimeout: 90_000,
    hookTimeout: 260_000,
    maxWorkers: 2,
    // Each step of a day builds on the one before.
    bail: 1,
  },
});

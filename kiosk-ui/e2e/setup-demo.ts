// The example office, which lives its six weeks while the other tests run.
import type { TestProject } from 'vitest/node';
import { startDemo } from './demo-office.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that the example office prints its links to. */
    demo: string;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const demo = startDemo();
  project.provide('demo', demo.output);
  return demo.end;
}

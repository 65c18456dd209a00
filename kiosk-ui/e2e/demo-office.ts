// The example office, started once for everything that looks at it. Whoever has one running already names in
// DEMO_LINKS the file to which its output goes.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './program.ts';
import { until } from './until.ts';

export interface DemoOffice {
  /** The file that it prints its links to, six weeks after its start. */
  output: string;
  end: () => Promise<void>;
}

export function startDemo(): DemoOffice {
  const running = process.env.DEMO_LINKS;
  if (running) return { output: running, end: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'aanschuif-demo-'));
  const output = join(folder, 'output.txt');
  const file = openSync(output, 'w');
  const demo = spawn(program, ['demo', '--data', join(folder, 'data')], {
    env: { PATH: process.env.PATH, LISTEN: '127.0.0.1:0', RATE_LIMITS: 'off', RUST_LOG: 'warn' },
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  const gone = new Promise<void>((done) => demo.once('exit', () => done()));
  return {
    output,
    end: async () => {
      demo.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The links by their names, once the office is open. */
export async function linksIn(output: string): Promise<Record<string, string>> {
  let printed = '';
  await until(
    `the links of the example office in ${output}`,
    () => (printed = readFileSync(output, 'utf8')).includes('mailbox '),
    240_000,
  );
  return Object.fromEntries(
    [...printed.matchAll(/^(\w+) +(http\S+)$/gm)].map(([, name, link]) => [name, link]),
  );
}

// Every check of the screens except those in a browser, as many at once as there are cores. Shows the whole
// output of each that fails, and fails with it.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

// The longest first, so that the last is a short one.
const checks = [
  ['npm', 'run', 'check'],
  ['npm', 'test'],
  ['npx', 'eslint', '.'],
  ['npx', 'prettier', '--check', '.'],
  ['npm', 'run', 'size'],
  ['npm', 'run', 'types:check'],
];
const failed = [];

function run([program, ...words]) {
  const started = Date.now();
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const name = [program, ...words].join(' ');
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
      );
      if (code !== 0) failed.push(`--- ${name}\n${output}`);
      done();
    });
  });
}

async function work() {
  for (let next = checks.shift(); next; next = checks.shift()) await run(next);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const output of failed) console.error(output);
process.exit(failed.length > 0 ? 1 : 0);

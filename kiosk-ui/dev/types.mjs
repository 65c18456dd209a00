// Makes src/api/schema.ts from the service's description of itself; `--check` only says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const from = new URL('../openapi.json', import.meta.url);
const to = new URL('../src/api/schema.ts', import.meta.url);
const head = '// Made by `npm run types` from openapi.json, which the service makes. Not for editing.\n\n';
const made = head + astToString(await openapi(from));

if (!process.argv.includes('--check')) {
  writeFileSync(to, made);
} else if (readFileSync(to, 'utf8') !== made) {
  console.error('src/api/schema.ts is out of date: npm run types');
  process.exit(1);
}

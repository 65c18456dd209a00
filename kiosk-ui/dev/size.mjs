// The JavaScript that a phone loads between scan and desk: everything phone.html loads, gzipped. The
// words are counted in one language, the larger, because only one is ever fetched; a sticker's page is
// not counted, because nobody who scanned the kiosk fetches it. Fails above 40 kB.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 40_000;
const dist = new URL('../dist/', import.meta.url).pathname;
const read = (file) => readFileSync(join(dist, file));

const seen = new Map();
const words = new Map();

/** Of one language; what both import is loaded in any case. */
const isWords = (path) => /^\.\/(nl|en)-/.test(path);

function follow(file, into) {
  if (seen.has(file) || words.has(file)) return;
  const source = read(file);
  into.set(file, gzipSync(source, { level: 9 }).length);
  const near = (path) => normalize(join(dirname(file), path));
  const text = source.toString();
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    follow(near(path), isWords(path) ? into : seen);
  for (const [, path] of text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g))
    if (isWords(path)) follow(near(path), words);
}

for (const [, path] of read('phone.html')
  .toString()
  .matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g))
  follow(path, seen);
const language = Math.max(0, ...words.values());
const total = [...seen.values()].reduce((a, b) => a + b, 0) + language;

for (const [file, size] of seen) console.log(`${String(size).padStart(7)}  ${file}`);
console.log(`${String(language).padStart(7)}  the words, in the larger of ${words.size} languages`);
console.log(`${String(total).padStart(7)}  bytes of JavaScript from scan to desk (limit ${limit})`);
if (total > limit) process.exit(1);

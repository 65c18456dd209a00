// A mock of the service, for development and screenshots only: serves dist/ and made-up answers.
// A cookie `scenario=full,signed-out` chooses what it plays; see answers.mjs for the names.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answer } from './answers.mjs';
import { pageFor } from '../pages.mjs';

const dist = new URL('../../dist/', import.meta.url).pathname;
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
// The service's own policy, so that a screen that violates it fails here too.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'";

async function readBody(request) {
  let text = '';
  for await (const part of request) text += part;
  if (!text) return undefined;
  return /json/.test(request.headers['content-type'] ?? '') ? JSON.parse(text) : text;
}

/** Like the service: what the address asks for, else what the browser prefers. */
function languageOf(url, request) {
  const asked = url.searchParams.get('lang');
  const chosen = /aanschuif_language=(nl|en)/.exec(request.headers.cookie ?? '')?.[1];
  return asked ?? chosen ?? ((request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'nl');
}

async function serveFile(url, request, response) {
  const path = url.pathname;
  const file = pageFor(path) ?? normalize(path).replace(/^[/.]+/, '');
  try {
    const bytes = await readFile(join(dist, file));
    const content = file.endsWith('.html')
      ? String(bytes).replace('<html lang="nl"', `<html lang="${languageOf(url, request)}"`)
      : bytes;
    const demo =
      file === 'demo.html' ? policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") : policy;
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': demo,
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Server-sent events `state`, one each so many milliseconds, as long as somebody listens. */
export function tell(response, stateNow, every) {
  const say = () => response.write(`event: state\ndata: ${JSON.stringify(stateNow())}\n\n`);
  say();
  const saying = setInterval(say, every);
  response.on('close', () => clearInterval(saying));
}

export function startMock(port) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock');
    if (!url.pathname.startsWith('/api/')) return serveFile(url, request, response);
    const cookie = /scenario=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const reply = answer(request.method, url, await readBody(request), new Set(cookie.split(/[,.]/)));
    response.writeHead(reply.status, {
      'content-type': reply.type ?? (reply.status < 400 ? 'application/json' : 'application/problem+json'),
    });
    if (reply.stream) return tell(response, reply.stream, 2000);
    response.end(reply.raw ?? (reply.body === undefined ? '' : JSON.stringify(reply.body)));
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1]?.endsWith('mock/server.mjs')) {
  await startMock(8099);
  console.log('mock on http://127.0.0.1:8099');
}

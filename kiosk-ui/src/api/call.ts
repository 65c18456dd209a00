// The only place that calls `fetch`: JSON in and out, problem documents as typed errors, and a timeout.
import type { Argument, Method, PathFor, RequestOf, ResponseOf } from './operations.ts';

/** What went wrong, by the service's stable code; `unreachable` when no answer came at all. */
export class Problem extends Error {
  override name = 'Problem';
  constructor(
    readonly code: string,
    readonly status: number,
    readonly extras: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

/** Short enough that a kiosk whose server hangs tries again well within ten seconds. */
const patience = 4000;
/** A file of a large building takes its time. */
const patienceWithFile = 60_000;

interface Sent {
  path?: object;
  query?: object;
  headers?: object;
  body?: unknown;
  timeout?: number;
}

export const call = <M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...[request]: Argument<RequestOf<M, P>>
) => send(method, path, request).then((answer) => answer.body as ResponseOf<M, P>);

/** The same with the status, for where 200 and 201 tell different things. */
export const callWithStatus = send as <M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...request: Argument<RequestOf<M, P>>
) => Promise<{ status: number; body: ResponseOf<M, P> }>;

/** The address of something that a link leads to. */
export const addressOf = fill as <P extends PathFor<'GET'>>(
  path: P,
  ...request: Argument<RequestOf<'GET', P>>
) => string;

function fill(address: string, { path, query }: Sent = {}): string {
  for (const [name, value] of Object.entries(path ?? {}))
    address = address.replace(`{${name}}`, encodeURIComponent(value));
  let before = '?';
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    address += `${before}${name}=${encodeURIComponent(value)}`;
    before = '&';
  }
  return address;
}

async function send(
  method: Method,
  path: string,
  request: Sent = {},
): Promise<{ status: number; body: unknown }> {
  const { body, headers } = request;
  const isFile = body instanceof Blob;
  const { timeout = isFile ? patienceWithFile : patience } = request;
  let answer: Response;
  try {
    answer = await fetch(fill(path, request), {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': isFile ? body.type : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    throw new Problem('unreachable', 0);
  }
  // A proxy answers 502 to 504 while the service starts or stops.
  if (answer.status >= 502 && answer.status <= 504) throw new Problem('unreachable', answer.status);
  if (!answer.ok) throw await asProblem(answer);
  const { status } = answer;
  if (status === 204 || status === 202) return { status, body: undefined };
  try {
    // A 201 may have no body.
    const text = await answer.text();
    return { status, body: status === 201 && text === '' ? undefined : JSON.parse(text) };
  } catch {
    throw new Problem('unreachable', answer.status);
  }
}

/** What lies at an address of the service, as it is. */
export async function textAt(address: string): Promise<string> {
  const answer = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceWithFile),
  }).catch(() => undefined);
  if (!answer) throw new Problem('unreachable', 0);
  if (!answer.ok) throw await asProblem(answer);
  return answer.text();
}

async function asProblem(answer: Response): Promise<Problem> {
  try {
    const { code, ...extras } = (await answer.json()) as Record<string, unknown>;
    if (typeof code === 'string') return new Problem(code, answer.status, extras);
  } catch {
    // Not a problem document: only the status is known.
  }
  return new Problem(answer.status === 401 ? 'unauthorized' : 'unknown', answer.status);
}

export function isProblem(error: unknown, ...codes: string[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
}

/** The code of a caught error, for choosing words. */
export function codeOf(error: unknown): string {
  return error instanceof Problem ? error.code : 'unknown';
}

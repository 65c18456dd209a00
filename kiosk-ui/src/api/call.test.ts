// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { addressOf, call } from './call.ts';
import type { BodyOf, PathFor, ResponseOf } from './operations.ts';

const asked: [string, RequestInit][] = [];
function answering(status: number, text = ''): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push([path, init]);
    return Promise.resolve(new Response(status === 204 ? null : text, { status }));
  });
}

describe('a call', () => {
  it('encodes what it puts into path and query, and leaves out what is undefined', async () => {
    answering(204);
    await call('DELETE', '/api/facility/desks/{desk}/out-of-use', {
      path: { desk: 'A/1 $&' },
      query: { site: 'Kade & Co' },
    });
    expect(asked[0]?.[0]).toBe('/api/facility/desks/A%2F1%20%24%26/out-of-use?site=Kade%20%26%20Co');
    expect(addressOf('/api/admin/persons', { query: { page: 2, reason: undefined } })).toBe(
      '/api/admin/persons?page=2',
    );
    expect(addressOf('/api/me')).toBe('/api/me');
  });

  it('sends JSON as JSON and a file as it is', async () => {
    answering(200, '{}');
    await call('POST', '/api/tickets', { body: { code: 'x' } });
    await call('POST', '/api/admin/people.csv', { body: new Blob(['a'], { type: 'text/csv' }) });
    expect(asked.map(([, init]) => new Headers(init.headers).get('content-type'))).toEqual([
      'application/json',
      'text/csv',
    ]);
    expect(asked[0]?.[1].body).toBe('{"code":"x"}');
    expect(asked[1]?.[1].body).toBeInstanceOf(Blob);
  });
});

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(...types: T[]): T | undefined => types[0];

/** Not run: `npm run check` fails when one of these lines begins to compile, or stops compiling. */
export function typesOfCalls(): void {
  // @ts-expect-error: no such path
  void call('GET', '/api/nothing');
  // @ts-expect-error: the path does not accept this method
  void call('DELETE', '/api/kiosk/state');
  // @ts-expect-error: the parameter of the path is missing
  void call('GET', '/api/stickers/{code}');
  // @ts-expect-error: the parameter of the path has another name
  void call('GET', '/api/stickers/{code}', { path: { id: 'x' } });
  // @ts-expect-error: the parameter of the path is a number
  void call('DELETE', '/api/admin/kiosks/{id}', { path: { id: 'x' } });
  // @ts-expect-error: the query is required
  void call('GET', '/api/plan');
  // @ts-expect-error: the query has no such parameter
  void call('GET', '/api/admin/persons', { query: { named: 'x' } });
  // @ts-expect-error: the range is one of three
  void addressOf('/api/facility/use', { query: { site: 's', range: 'year', of: '2026-11-17' } });
  // @ts-expect-error: the body is required
  void call('POST', '/api/tickets');
  // @ts-expect-error: the body has no such field
  void call('POST', '/api/tickets', { body: { code: 'x', kiosk: 1 } });
  // @ts-expect-error: the field is a boolean
  void call('PUT', '/api/me/consent', { body: { visible: 'yes', text: 'x' } });
  // @ts-expect-error: this path takes no body
  void call('POST', '/api/check-outs', { body: {} });
  // @ts-expect-error: a file is sent as a file
  void call('POST', '/api/admin/people.csv', { body: { text: 'x' } });
  // @ts-expect-error: the header has another name
  void call('POST', '/api/kiosk/check-ins', { body: { badge: 'x' }, headers: { key: 'x' } });
  // @ts-expect-error: the answer has no such field
  void call('GET', '/api/release').then((answer) => answer.version);
  // @ts-expect-error: a desk is text
  void call('GET', '/api/me/stay').then((answer): number | undefined => answer.stay?.desk);

  holds<Equal<ResponseOf<'GET', '/api/release'>['release'], string>>();
  holds<Equal<ResponseOf<'DELETE', '/api/session'>, undefined>>();
  holds<Equal<ResponseOf<'GET', '/api/facility/use.csv'>, string>>();
  holds<Equal<BodyOf<'POST', '/api/tickets'>, { code: string }>>();
  holds<'/api/kiosk/state' extends PathFor<'POST'> ? false : true>();
}

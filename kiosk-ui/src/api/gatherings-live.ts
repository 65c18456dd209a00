// A gathering while it goes on: its state as it changes, its code, who attends, and what is done in a call hour.
import { call } from './call.ts';
import type { GatheringKind } from './types.ts';

export type GatheringPhase = 'to-come' | 'goes-on' | 'over';

/** What everybody at a gathering sees of it. */
export interface GatheringState {
  id: string;
  kind: GatheringKind;
  title: string;
  site: string;
  time_zone: string;
  zone: string | null;
  place: string;
  begins_at: string;
  ends_at: string;
  /** The present moment, by which all clocks go. */
  now: string;
  phase: GatheringPhase;
  /** How many attend; null while they are fewer than three. */
  attending: number | null;
  /** Of a call hour: how much was done, by all together. */
  done: number | null;
  /** Null for whoever announces it. */
  you: { attend: boolean } | null;
}

// By hand until the service's description has these two paths; then they are calls like the others.
const ask = call as unknown as <T>(
  method: 'GET' | 'POST',
  path: string,
  request: { path: object; body?: object },
) => Promise<T>;

export const state = (id: string) =>
  ask<GatheringState>('GET', '/api/gatherings/{id}/state', { path: { id } });
/** Marks an open follow-up of one's own as done, and counts it. */
export const done = (id: string, follow_up: number) =>
  ask<{ done: number | null }>('POST', '/api/gatherings/{id}/done', { path: { id }, body: { follow_up } });
const eventsOf = (id: string) => `/api/gatherings/${encodeURIComponent(id)}/events`;

export const attend = (id: string, code?: string) =>
  call('POST', '/api/gatherings/{id}/attendance', { path: { id }, body: { code } });
export const takeBack = (id: string) => call('DELETE', '/api/gatherings/{id}/attendance', { path: { id } });
/** For the gathering's screen. */
export const code = (id: string) => call('GET', '/api/gatherings/{id}/code', { path: { id } });

/** Tells each state that the service sends, until it is stopped; `cut` once when the stream ends or does not open. */
export function listen(id: string, tell: (state: GatheringState) => void, cut: () => void): () => void {
  if (typeof EventSource === 'undefined') {
    queueMicrotask(cut);
    return () => undefined;
  }
  const source = new EventSource(eventsOf(id));
  source.addEventListener('state', (event: MessageEvent<string>) => {
    try {
      tell(JSON.parse(event.data) as GatheringState);
    } catch {
      end();
      cut();
    }
  });
  // A browser would connect again by itself, which does not help where a proxy cuts every stream.
  source.addEventListener('error', () => {
    end();
    cut();
  });
  const end = () => source.close();
  return end;
}

// A gathering while it goes on: its state as it changes, its code, who attends, and what is done in a call hour.
import { call } from './call.ts';
import type { GatheringState } from './types.ts';

export type { GatheringPhase, GatheringState } from './types.ts';

export const state = (id: string) => call('GET', '/api/gatherings/{id}/state', { path: { id } });
/** Marks an open follow-up of one's own as done, and counts it. */
export const done = (id: string, follow_up: number) =>
  call('POST', '/api/gatherings/{id}/done', { path: { id }, body: { follow_up } });
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

// A gathering while it goes on: its state as it changes, its code, who attends, and what is done in a call hour.
import { addressOf, call } from './call.ts';
import type { CircleAsked, GatheringState, Side } from './types.ts';

export type { Debate, GatheringPhase, GatheringState, Halves, InDebate, Side } from './types.ts';

/** As whom a page asks: as the person who is signed in, also where somebody acts in a role in the same browser; else as whoever
 *  announces, if they are there. */
export type As = 'person' | undefined;

export const state = (id: string, as?: As) =>
  call('GET', '/api/gatherings/{id}/state', { path: { id }, query: { as } });
/** Marks an open follow-up of one's own as done, and counts it. */
export const done = (id: string, follow_up: number) =>
  call('POST', '/api/gatherings/{id}/done', { path: { id }, body: { follow_up } });

// In a debate.
export const takeSide = (id: string, side: Side) =>
  call('PUT', '/api/gatherings/{id}/side', { path: { id }, body: { side } });
export const handUp = (id: string) => call('PUT', '/api/gatherings/{id}/hand', { path: { id } });
export const handDown = (id: string) => call('DELETE', '/api/gatherings/{id}/hand', { path: { id } });
/** For whoever leads it. */
export const nextSpeaker = (id: string, after: number) =>
  call('POST', '/api/gatherings/{id}/next-speaker', { path: { id }, query: { after } });
// Whoever leads a story circle.
export const circleChoices = (id: string, q?: string) =>
  call('GET', '/api/gatherings/{id}/stories', { path: { id }, query: q ? { q } : {} });
export const chooseStories = (id: string, stories: string[]) =>
  call('PUT', '/api/gatherings/{id}/stories', { path: { id }, body: { stories } });
export const askCircle = (id: string, asked: CircleAsked) =>
  call('PUT', '/api/gatherings/{id}/question', { path: { id }, body: asked });
export const askNothing = (id: string) => call('DELETE', '/api/gatherings/{id}/question', { path: { id } });
/** Where a browser gets the record of its lots. */
export const lotsFile = (id: string, as?: As) =>
  addressOf('/api/gatherings/{id}/lots', { path: { id }, query: { as } });

const eventsOf = (id: string, as: As) =>
  `/api/gatherings/${encodeURIComponent(id)}/events${as ? `?as=${as}` : ''}`;

export const attend = (id: string, code?: string) =>
  call('POST', '/api/gatherings/{id}/attendance', { path: { id }, body: { code } });
export const takeBack = (id: string) => call('DELETE', '/api/gatherings/{id}/attendance', { path: { id } });
/** For the gathering's screen. */
export const code = (id: string) => call('GET', '/api/gatherings/{id}/code', { path: { id } });

/** Tells each state that the service sends, until it is stopped; `cut` once when the stream ends or does not open. */
export function listen(
  id: string,
  tell: (state: GatheringState) => void,
  cut: () => void,
  as?: As,
): () => void {
  if (typeof EventSource === 'undefined') {
    queueMicrotask(cut);
    return () => undefined;
  }
  const source = new EventSource(eventsOf(id, as));
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

// Stories: reading, telling, editing them, and what readers say of them.
import { call } from './call.ts';
import type { BodyOf } from './operations.ts';
import type { StoryProgress } from './types.ts';
import { upload } from './upload.ts';

export interface Which {
  state?: string | undefined;
  q?: string | undefined;
  page?: number | undefined;
}

export const stories = (which: Which = {}) => call('GET', '/api/stories', { query: which });
export const story = (id: string) => call('GET', '/api/stories/{id}', { path: { id } });
export const tell = (body: BodyOf<'POST', '/api/stories'>) => call('POST', '/api/stories', { body });
export const change = (id: string, body: BodyOf<'PATCH', '/api/stories/{id}'>) =>
  call('PATCH', '/api/stories/{id}', { path: { id }, body });
export const withdraw = (id: string) => call('DELETE', '/api/stories/{id}', { path: { id } });
export const feed = () => call('GET', '/api/me/stories-feed');
export const giveFeed = () => call('POST', '/api/me/stories-feed');
export const takeFeed = () => call('DELETE', '/api/me/stories-feed');
export const editors = () => call('GET', '/api/story-editors');

export const ask = (id: string, text: string) =>
  call('PUT', '/api/stories/{id}/questions', { path: { id }, body: { text } });
/** What was read, and nothing that was written since. */
export const publish = (id: string, version?: number | null) =>
  call('POST', '/api/stories/{id}/publish', {
    path: { id },
    query: version ? { version } : {},
  });
export const takeOff = (id: string) => call('DELETE', '/api/stories/{id}/publish', { path: { id } });
export const step = (id: string, state: StoryProgress, text: string) =>
  call('PUT', '/api/stories/{id}/follow-up', { path: { id }, body: { state, text } });

export const takeBackStep = (id: string) => call('DELETE', '/api/stories/{id}/follow-up', { path: { id } });

/** As its teller: what others did with it was read. */
export const readNews = (id: string) => call('PUT', '/api/stories/{id}/read', { path: { id } });

export const know = (id: string, so: boolean) =>
  so
    ? call('PUT', '/api/stories/{id}/known', { path: { id } })
    : call('DELETE', '/api/stories/{id}/known', { path: { id } });
export const takeUp = (id: string, so: boolean) =>
  so
    ? call('PUT', '/api/stories/{id}/taken-up', { path: { id } })
    : call('DELETE', '/api/stories/{id}/taken-up', { path: { id } });

/** To who told it, whoever that is. */
export const writeTo = (id: string, body: BodyOf<'POST', '/api/stories/{id}/messages'>) =>
  call('POST', '/api/stories/{id}/messages', { path: { id }, body });
export const nominate = (body: BodyOf<'POST', '/api/stories/nominations'>) =>
  call('POST', '/api/stories/nominations', { body });

export type Part = 'pictures' | 'recordings';
export const addPart = (
  id: string,
  part: Part,
  file: Blob,
  description: string,
  onprogress: (share: number) => void,
) =>
  upload(
    `/api/stories/${encodeURIComponent(id)}/${part}?description=${encodeURIComponent(description)}`,
    file,
    onprogress,
  );
export const deletePart = (id: string, part: Part, place: number) =>
  part === 'pictures'
    ? call('DELETE', '/api/stories/{id}/pictures/{place}', { path: { id, place } })
    : call('DELETE', '/api/stories/{id}/recordings/{place}', { path: { id, place } });

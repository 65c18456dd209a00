// What is known of a file before it is sent, and the words for what is wrong with it.
import type { Part } from '../api/stories.ts';
import { isProblem } from '../api/call.ts';

export const most: Record<Part, number> = { pictures: 6, recordings: 2 };
export const largest: Record<Part, number> = { pictures: 25 * 1024 * 1024, recordings: 10 * 1024 * 1024 };
export const types: Record<Part, string[]> = {
  pictures: ['image/jpeg', 'image/png', 'image/webp'],
  recordings: [
    'audio/mpeg',
    'audio/mp4',
    'audio/x-m4a',
    'audio/ogg',
    'audio/webm',
    'video/mp4',
    'video/ogg',
    'video/webm',
    'application/ogg',
  ],
};
export const longestDescription = 300;

/** Under other names than browsers mostly give. */
const same: Record<string, string> = {
  'image/jpg': 'image/jpeg',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/aac': 'audio/mp4',
  'video/quicktime': 'video/mp4',
};

/** The file under a media type that is taken; undefined for one of another kind. */
export function taken(file: File, part: Part): Blob | undefined {
  const type = same[file.type] ?? file.type;
  if (!types[part].includes(type)) return undefined;
  return type === file.type ? file : new Blob([file], { type });
}

export type Wrong = 'none' | 'kind' | 'large' | 'pixels' | 'broken' | 'enough' | 'busy' | 'description';

/** Why a file need not be sent at all. */
export function wrongWith(file: File | undefined, description: string, part: Part): Wrong | undefined {
  if (!file) return 'none';
  if (!taken(file, part)) return 'kind';
  if (file.size > largest[part]) return 'large';
  return description.trim() ? undefined : 'description';
}

/** What the service found wrong with it; undefined for what is not about the file. */
export function refused(error: unknown): Wrong | undefined {
  if (isProblem(error, 'too-large')) return 'large';
  if (isProblem(error, 'unsupported-media-type', 'bad-recording')) return 'kind';
  if (isProblem(error, 'enough-of-story')) return 'enough';
  if (isProblem(error, 'unavailable', 'too-slow')) return 'busy';
  if (isProblem(error, 'bad-request')) return 'description';
  if (!isProblem(error, 'bad-picture')) return undefined;
  const detail = String(error.extras.detail);
  if (detail.includes('pixels')) return 'pixels';
  return detail.includes('broken') ? 'broken' : 'kind';
}

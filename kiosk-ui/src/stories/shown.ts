// What of a story is shown, and how.
import type {
  Language,
  RoadStep,
  StoryLine,
  StoryPerson,
  StoryPicture,
  StoryProgress,
  StoryView,
} from '../api/types.ts';
import { datedDay } from '../texts/dates.ts';

/** Where the page of one's own story is: a draft is written, and asked about, on a page of its own. */
export const ownPage = ({ id, state }: Pick<StoryLine, 'id' | 'state'>): string =>
  state === 'draft' ? `#write/${id}` : `#${id}`;

export const progresses = ['told', 'taken-up', 'tried', 'landed', 'laid-to-rest'] as const;
export const kinds = ['ran-into', 'new-approach', 'detour'] as const;

/** The longer side of the small size, in pixels. */
const small = 480;

/** Both sizes of a picture with their real widths, for `srcset`. */
export function sizesOf({ url, width, height }: StoryPicture): string {
  const shrunk = Math.max(1, Math.round(width * Math.min(1, small / Math.max(width, height, 1))));
  return shrunk >= width ? `${url} ${width}w` : `${smallOf(url)} ${shrunk}w, ${url} ${width}w`;
}

export const smallOf = (url: string) => `${url}?size=small`;

/** A day that stays on one line beside a name. */
export const dayInLine = (day: string, language: Language): string =>
  datedDay(day, language).replaceAll(' ', '\u00a0');

/** The road from its beginning: a story is told on the day on which it is published. */
export function roadOf({ road, published_on }: Pick<StoryView, 'road' | 'published_on'>): RoadStep[] {
  if (!published_on || road[0]?.progress === 'told') return road;
  return [{ progress: 'told', text: '', day: published_on }, ...road];
}

/** How many of the four stations are behind it; a story that is laid to rest went as far as it went. */
export function reached(progress: StoryProgress): number {
  return progress === 'laid-to-rest' ? 0 : progresses.indexOf(progress) + 1;
}

/** The first of them with a picture leads, when it is the newest of all; else none does. */
export function leading(lines: StoryLine[], isWhole: boolean): StoryLine | undefined {
  return isWhole && lines.length > 2 && lines[0]?.picture ? lines[0] : undefined;
}

/** Lines of plain text as paragraphs. */
export const paragraphs = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

export const whoIs = ({ name, organisation }: StoryPerson) => [name, organisation].filter(Boolean).join(', ');

// What was tapped in the letter. Opening its link changes nothing, since mail scanners open links too; the page
// marks the answer, and one more tap saves it.
import type { Answer, GoodThing, Reply } from '../api/types.ts';

export const answers: Answer[] = ['talked', 'follow-up', 'not-this-one'];
export const goods: GoodThing[] = ['idea', 'lead', 'help', 'fun'];
export const replies: Reply[] = ['stay-in-touch', 'no-more'];

export interface Tapped {
  about?: { item: number; answer: Answer };
  good?: GoodThing;
}

export function tappedIn(search: string): Tapped {
  const asked = new URLSearchParams(search);
  const item = asked.get('item') ?? '';
  const answer = answers.find((one) => one === asked.get('answer'));
  const good = goods.find((one) => one === asked.get('good'));
  return {
    ...(answer && /^\d{1,4}$/.test(item) ? { about: { item: Number(item), answer } } : {}),
    ...(good ? { good } : {}),
  };
}

/** Which of some moments was tapped: the link has it without punctuation, `20261119T0900Z`. */
export function momentIn(search: string, moments: readonly string[]): string | undefined {
  const asked = new URLSearchParams(search).get('moment');
  const compact = (moment: string) => moment.replace(/:\d\d(?:\.\d+)?Z$/, 'Z').replace(/[-:]/g, '');
  return moments.find((moment) => compact(moment) === asked);
}

/** What the reader of a message says to it. */
export function replyIn(search: string): Reply | undefined {
  const asked = new URLSearchParams(search).get('reply');
  return replies.find((one) => one === asked);
}

/** Brings what was tapped under the thumb. */
export function bringHere(button: HTMLElement): void {
  button.scrollIntoView({ block: 'center' });
  button.focus({ preventScroll: true });
}

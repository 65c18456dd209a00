// What was tapped in the letter. Opening its link changes nothing, since mail scanners open links too; the page
// marks the answer, and one more tap saves it.
import { outcomes } from '../connect/kinds.ts';
import type { Answer, Deed, DormantAnswer, NudgeAnswer, Outcome, Reply } from '../api/types.ts';

export const answers: Answer[] = ['talked', 'follow-up', 'not-this-one'];

export const replies: Reply[] = ['stay-in-touch', 'no-more'];

export const deeds: Deed[] = ['done', 'next-time', 'let-go'];
export const dormants: DormantAnswer[] = ['message', 'coffee', 'rest'];
export const steps: NudgeAnswer[] = ['too-much', 'just-right', 'more-please'];
export const energies: NudgeAnswer[] = ['yes', 'pause-2', 'pause-6', 'pause-12', 'stop'];

export interface Tapped {
  about?: { item: number; answer: Answer };
  good?: Outcome;
}

export function tappedIn(search: string): Tapped {
  const asked = new URLSearchParams(search);
  const item = asked.get('item') ?? '';
  const answer = answers.find((one) => one === asked.get('answer'));
  const good = outcomes.find((one) => one === asked.get('good'));
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

export interface TappedNudge {
  deed?: { item: number; answer: Deed };
  dormant?: DormantAnswer;
  step?: NudgeAnswer;
}

/** What the reader says to a reminder: one of the three. */
export function nudgeIn(search: string): TappedNudge {
  const asked = new URLSearchParams(search);
  const item = asked.get('todo') ?? '';
  const deed = deeds.find((one) => one === asked.get('deed'));
  const dormant = dormants.find((one) => one === asked.get('dormant'));
  const step = [...steps, ...energies].find((one) => one === asked.get('nudge'));
  if (deed && /^\d{1,4}$/.test(item)) return { deed: { item: Number(item), answer: deed } };
  return dormant ? { dormant } : step ? { step } : {};
}

/** Brings what was tapped under the thumb. */
export function bringHere(button: HTMLElement): void {
  button.scrollIntoView({ block: 'center' });
  button.focus({ preventScroll: true });
}

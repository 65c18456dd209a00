// How far a follow-up is, for what can be done with it.
import type { FollowUp, FollowUps } from '../../api/types.ts';

export type Stage = 'closed' | 'asked' | 'proposed' | 'planned' | 'past' | 'sent' | 'open';

export function stageOf({ state, coffee, sent_at }: FollowUp, now: string): Stage {
  if (state !== 'open') return 'closed';
  if (coffee?.at) return Date.parse(coffee.ends_at ?? coffee.at) <= Date.parse(now) ? 'past' : 'planned';
  if (coffee) return coffee.own ? 'proposed' : 'asked';
  return sent_at ? 'sent' : 'open';
}

export const nameOf = ({ with: who }: Pick<FollowUp, 'with'>) => ('name' in who ? who.name : who.text);
export const personOf = ({ with: who }: Pick<FollowUp, 'with'>) => ('person' in who ? who.person : undefined);

/** What waits for an answer of the person first; the service has the others by date. */
export function openFirst(open: FollowUps['open'], now: string): FollowUps['open'] {
  const asked = open.filter((one) => stageOf(one, now) === 'asked');
  return [...asked, ...open.filter((one) => !asked.includes(one))];
}

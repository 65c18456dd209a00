// Offers and asks in one place: a person's own, or those within a group.
import type { OfferKind } from '../api/types.ts';

export interface Sentence {
  kind: OfferKind;
  text: string;
  expires_at: string;
}

export interface OfferWays<O> {
  add: (written: Pick<Sentence, 'kind' | 'text'>) => Promise<O>;
  renew: (offer: O) => Promise<O>;
  remove: (offer: O) => Promise<unknown>;
  /** What tells one from the others. */
  keyOf: (offer: O) => number;
}

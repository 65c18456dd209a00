import type { Gathering, GatheringKind } from '../../api/types.ts';

/** The first that begins once another has ended and goes ahead: of a kind, or of any. */
export const nextOf = (all: Gathering[], ended: string, of?: GatheringKind): Gathering | undefined =>
  all.find(
    ({ kind, called_off, begins_at }) =>
      (!of || kind === of) && !called_off && Date.parse(begins_at) >= Date.parse(ended),
  );

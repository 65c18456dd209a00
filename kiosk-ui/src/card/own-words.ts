import type { OwnCard } from '../api/types.ts';

/** What a second card says, held together whichever way its letters run. */
export const ofCard = ({ organisation, line }: OwnCard): string =>
  `\u2068${organisation}${line ? `, ${line}` : ''}\u2069`;

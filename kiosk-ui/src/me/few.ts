// A long list begins with a few; the others are asked for.

/** So many rows are shown at first. */
export const few = 5;

/** The first of a list; all of it when only one would be left out. */
export const fewOf = <T>(list: T[]): T[] => (list.length <= few + 1 ? list : list.slice(0, few));

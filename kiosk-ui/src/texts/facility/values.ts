// Values that a file has to have as they are, whatever the language of the screen.

export const kinds = ['desks', 'cafe', 'private'];

/** 'desks, cafe or private' */
export const oneOf = (values: string[], or: string): string =>
  `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`;

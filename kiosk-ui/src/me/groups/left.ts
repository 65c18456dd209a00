let left = '';

/** The group that somebody just left, to be said once by the page that they come to. */
export const keepLeft = (name: string): void => void (left = name);

export function takeLeft(): string {
  const name = left;
  left = '';
  return name;
}

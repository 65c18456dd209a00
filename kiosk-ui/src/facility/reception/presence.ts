// Whether a guest is expected, here or gone, and in which order they stand.
import type { GuestOfDay, Language } from '../../api/types.ts';

export function presence({ arrived_at, left_at }: GuestOfDay): 'expected' | 'here' | 'left' {
  if (left_at) return 'left';
  return arrived_at ? 'here' : 'expected';
}

/** Those who left last; each part by name, and who is of one name stays as they come. */
export function inOrder(guests: GuestOfDay[], language: Language): GuestOfDay[] {
  const gone = (one: GuestOfDay) => Number(presence(one) === 'left');
  return [...guests].sort((a, b) => gone(a) - gone(b) || a.name.localeCompare(b.name, language));
}

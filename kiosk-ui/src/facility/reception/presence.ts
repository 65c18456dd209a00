// Whether a guest is expected, here or gone.
import type { GuestOfDay } from '../../api/types.ts';

export function presence({ arrived_at, left_at }: GuestOfDay): 'expected' | 'here' | 'left' {
  if (left_at) return 'left';
  return arrived_at ? 'here' : 'expected';
}

// What one may mean to do, in the order in which it is offered.
import type { FollowUpKind } from '../api/types.ts';

export const kindsFor: readonly FollowUpKind[] = ['coffee', 'message', 'call', 'introduction', 'other'];

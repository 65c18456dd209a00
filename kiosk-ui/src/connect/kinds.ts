// What one may mean to do, and what may come of it, in the order in which they are offered.
import type { FollowUpKind, Outcome } from '../api/types.ts';

export const kindsFor: readonly FollowUpKind[] = ['coffee', 'message', 'call', 'introduction', 'other'];

export const outcomes: readonly Outcome[] = ['idea', 'lead', 'help', 'fun'];

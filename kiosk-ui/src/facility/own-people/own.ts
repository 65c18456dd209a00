import type { BodyOf } from '../../api/operations.ts';
import type { TypedPerson } from '../../api/types.ts';

/** What is sent of a person of one's own organisation: which that is, the service knows. */
export function ofOwn({
  name,
  email,
  team,
  language,
  needs,
  reason,
}: TypedPerson): BodyOf<'POST', '/api/coordinator/persons'> {
  return { name, email, team, language, needs, ...(reason ? { reason } : {}) };
}

import { join, resolve } from 'node:path';

/** The service's own program. */
export const program = resolve(
  process.env.AANSCHUIF_BIN ?? join(import.meta.dirname, '../../target/debug/aanschuif'),
);

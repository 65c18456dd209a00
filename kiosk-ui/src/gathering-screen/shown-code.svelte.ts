// The code that a gathering's screen shows: it changes every half minute, and one that cannot be renewed goes when it is no
// longer good.
import { codeOf } from '../api/call.ts';
import * as api from '../api/gatherings-live.ts';
import type { GatheringCode } from '../api/types.ts';
import { keepDoing } from '../kiosk/polling.ts';

export const codeRhythm = { every: 10_000, afterFailure: 1000, atMost: 5000 };

export class ShownCode {
  code = $state.raw<GatheringCode>();
  /** Why there is none, as the service says; empty while all is well. */
  refused = $state('');

  constructor(private readonly id: string) {}

  start(): () => void {
    const loop = keepDoing(
      async () => {
        const code = await api.code(this.id);
        // The same picture stays.
        if (code.code !== this.code?.code) this.code = code;
        this.refused = '';
      },
      (error) => {
        this.refused = codeOf(error);
        if (this.refused !== 'unreachable') this.code = undefined;
      },
      codeRhythm,
    );
    return () => loop.stop();
  }

  /** `now`: the service's moment in milliseconds. */
  goodAt(now: number): GatheringCode | undefined {
    return this.code && now < Date.parse(this.code.expires_at) ? this.code : undefined;
  }
}

// A request with its progress and the words for its error.
import { codeOf } from '../api/call.ts';
import { say } from '../texts/say.svelte.ts';

export class Attempt {
  busy = $state(false);
  trouble = $state('');

  /** True when it worked. `said`: words for the problems that this may meet, by their code. */
  async go(work: () => Promise<unknown>, said: Record<string, string> = {}): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = '';
    try {
      await work();
      return true;
    } catch (error) {
      const code = codeOf(error);
      this.trouble = said[code] ?? (code === 'unreachable' ? say.t.common.unreachable : say.t.common.unknown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

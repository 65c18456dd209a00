// What was searched for and how far down it was read, for who comes back from a story.
import * as api from '../api/stories.ts';
import type { StoryLine, StoryProgress } from '../api/types.ts';

class PodiumState {
  state = $state<StoryProgress>();
  q = $state('');
  lines = $state.raw<StoryLine[]>();
  more = $state(false);
  #page = 1;
  #asked = 0;

  /** Whether it is about all stories that there are. */
  get isWhole(): boolean {
    return !this.state && !this.q;
  }

  async load(): Promise<void> {
    this.#page = 1;
    await this.#fetch((found) => found);
  }

  async next(): Promise<void> {
    this.#page += 1;
    await this.#fetch((found) => [...(this.lines ?? []), ...found]).catch((error: unknown) => {
      this.#page -= 1;
      throw error;
    });
  }

  async #fetch(take: (found: StoryLine[]) => StoryLine[]): Promise<void> {
    const mine = ++this.#asked;
    const { state, q } = this;
    const found = await api.stories({ state, q: q || undefined, page: this.#page });
    // An answer to what is no longer asked.
    if (mine !== this.#asked) return;
    [this.lines, this.more] = [take(found.stories), found.more];
  }
}

export const podium = new PodiumState();

// People found by name, in pages: what is in sight, who is chosen of it, and whose line is open.
import { onMount } from 'svelte';
import { Attempt } from '../../parts/attempt.svelte.ts';
import { say } from '../../texts/say.svelte.ts';

interface Row {
  id: number | string;
}
interface Page<R> {
  persons: R[];
  page: number;
  pages: number;
  total: number;
}

/** Long enough to type a name in one go. */
const pause = 250;

export class Listed<R extends Row> {
  search = $state('');
  found = $state.raw<Page<R>>();
  chosen = $state.raw<R[]>([]);
  opened = $state<R['id']>();
  readonly attempt = new Attempt();
  #page = 1;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ask: (search: string, page: number) => Promise<Page<R>>;

  /** Loads when the screen that made it is there. */
  constructor(ask: (search: string, page: number) => Promise<Page<R>>) {
    this.#ask = ask;
    onMount(() => {
      this.load();
      return () => clearTimeout(this.#timer);
    });
  }

  get everyone(): boolean {
    return this.found?.persons.every((one) => this.isChosen(one)) ?? false;
  }

  isChosen(person: R): boolean {
    return this.chosen.some((one) => one.id === person.id);
  }

  choose(person: R): void {
    this.chosen = this.isChosen(person)
      ? this.chosen.filter((one) => one.id !== person.id)
      : [...this.chosen, person];
  }

  chooseAll(): void {
    this.chosen = this.everyone ? [] : (this.found?.persons ?? []);
  }

  load = (): void => void this.#load();

  async #load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const answer = await this.#ask(this.search.trim(), this.#page);
      if (mine !== this.#asked) return;
      this.found = answer;
      // What is chosen is what is in sight: nothing is done to whom one does not see.
      this.chosen = answer.persons.filter((one) => this.isChosen(one));
      this.attempt.trouble = '';
    } catch {
      if (mine === this.#asked) this.attempt.trouble = say.t.common.unreachable;
    }
  }

  /** From the first page on: what is looked for changed. */
  again = (): void => {
    this.#page = 1;
    this.load();
  };

  typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.again, pause);
  };

  turn(by: number): void {
    this.#page += by;
    this.load();
    scrollTo(0, 0);
  }
}

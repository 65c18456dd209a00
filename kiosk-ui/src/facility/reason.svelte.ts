// Why an administrator looks at people or changes something of them, in their own words: who it is about reads it
// under "who looked". It holds until the screens are closed, so that a job of many people asks for it once.

class Why {
  text = $state('');
  /** As the service takes it: nothing when nothing was said. */
  readonly reason = $derived(this.text.trim() || undefined);
}

export const why = new Why();

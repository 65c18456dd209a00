// What somebody is writing, in the memory of this page and nowhere else.
//
// A lost connection or an error takes nothing away: what was typed stays here until it is saved, also while its writer reads
// another story. It is not put into session storage: a browser may write that to disk, and gives it back to whoever opens the
// closed tab again. On a shared computer that would show who told a story without a name. What has to last is saved as a
// draft, at the service, where only the one editor reads it.
import { codeOf, isProblem } from '../api/call.ts';
import type { Language, NewStory, StoryKind, StoryView } from '../api/types.ts';

export const longestTitle = 120;
export const longestText = 20_000;

export type Field = 'kind' | 'title' | 'text' | 'editor';

export class Typed {
  kind = $state<StoryKind>();
  title = $state('');
  text = $state('');
  language = $state<Language>('nl');
  unnamed = $state(false);
  editor = $state<number>();
  #saved = $state('');
  readonly #now = $derived(JSON.stringify([this.kind, this.title, this.text, this.language, this.unnamed]));

  constructor(language: Language, from?: StoryView) {
    this.language = language;
    if (from) this.take(from);
    this.saved();
  }

  take({ kind, title, text, language, told_by }: StoryView): void {
    [this.kind, this.title, this.text, this.language] = [kind, title, text, language];
    this.unnamed = told_by === null;
    this.saved();
  }

  /** Whether something would be lost. */
  get changed(): boolean {
    return this.#now !== this.#saved;
  }

  saved(): void {
    this.#saved = JSON.stringify([this.kind, this.title, this.text, this.language, this.unnamed]);
  }

  /** The first field that cannot be sent as it is. */
  get missing(): Field | undefined {
    if (!this.kind) return 'kind';
    if (!this.title.trim()) return 'title';
    if (!this.text.trim() || this.text.length > longestText) return 'text';
    return undefined;
  }

  get body(): NewStory {
    const { kind, title, text, language, unnamed, editor } = this;
    if (!kind) throw new Error('no kind');
    return { kind, title: title.trim(), text, language, unnamed, editor: unnamed ? (editor ?? null) : null };
  }
}

const written = new Map<string, Typed>();

/** What was typed of a story; '' for one that is not saved yet. */
export function typedOf(id: string, begin: () => Typed): Typed {
  const known = written.get(id);
  if (known) return known;
  const typed = begin();
  written.set(id, typed);
  return typed;
}

/** A new story got its name. */
export function nowCalled(id: string): void {
  const typed = written.get('');
  if (typed) written.set(id, typed);
  written.delete('');
}

export const forget = (id: string) => written.delete(id);
export const forgetAll = () => written.clear();
/** Whether what was typed of a story is more than what is saved of it. */
export const unsaved = (id: string) => written.get(id)?.changed ?? false;
export const somethingUnsaved = () => [...written.values()].some((typed) => typed.changed);

/** The field that the service says is wrong, if it is one. */
export function fieldOf(error: unknown): Field | undefined {
  if (!isProblem(error, 'bad-request')) return undefined;
  const [, field] = /^(kind|title|text|editor)\b/.exec(String(error.extras.detail)) ?? [];
  return field as Field | undefined;
}

/** Whether the session ended while somebody was writing. */
export const signedOut = (error: unknown) => codeOf(error) === 'unauthorized';

// The words of the screen in the language of whoever reads it. Only that language is loaded.
import type { Language } from '../api/types.ts';
import { inDigits } from './count.ts';
import type { Texts } from './nl.ts';

/** The words of some screens, in the language that is spoken. */
export class Words<T> {
  #texts = $state.raw<T>();
  readonly #load: Record<Language, () => Promise<T>>;

  constructor(load: Record<Language, () => Promise<T>>) {
    this.#load = load;
  }

  /** Throws before the first `speak`: a screen is mounted only after it. */
  get t(): T {
    if (!this.#texts) throw new Error('speak() first');
    return this.#texts;
  }

  async fetch(language: Language): Promise<() => void> {
    const texts = await this.#load[language]();
    return () => (this.#texts = texts);
  }
}

class Say extends Words<Texts> {
  language = $state<Language>('nl');
  #also: Words<unknown>[] = [];

  /** Words that only some screens need, fetched with the others. */
  also<W extends Words<unknown>>(words: W): W {
    this.#also.push(words);
    return words;
  }

  /** Words of a part that is opened while a language is spoken already. */
  async learn(words: Words<unknown>): Promise<void> {
    const { language } = this;
    (await words.fetch(language))();
    if (language !== this.language) await this.learn(words);
  }

  async speak(language: Language): Promise<void> {
    const fetched = await Promise.all([this, ...this.#also].map((words) => words.fetch(language)));
    for (const take of fetched) take();
    this.language = language;
    document.documentElement.lang = language;
  }

  /** The reader's own choice, kept in this browser: the service gives the next page in it. */
  async choose(language: Language): Promise<void> {
    keep(language);
    await this.speak(language);
  }

  /** A number in digits: `1.240`. */
  number(n: number): string {
    return inDigits(n, this.language);
  }

  /** A list in words: `Mirjam, Joost en Bas`. */
  list(names: string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(names);
  }
}

export const say = new Say({
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
});

/** What the address asks for, else what the browser prefers, else Dutch. */
export function preferredLanguage(search: string, accepted: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'nl' || asked === 'en') return asked;
  for (const tag of accepted) {
    if (tag.startsWith('nl')) return 'nl';
    if (tag.startsWith('en')) return 'en';
  }
  return accepted.length > 0 ? 'en' : 'nl';
}

/** The language in which the service gave this page; it alone decides. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'nl');

/** The person's own language, unless the address asks for another or another was chosen in this browser. */
export async function speakFor(person: { language: Language }): Promise<void> {
  if (new URLSearchParams(location.search).has('lang') || document.cookie.includes(`${chosen}=`)) return;
  if (person.language !== say.language) await say.speak(person.language);
}

/** Whoever signs in has a language of their own: what was chosen before, perhaps by somebody else, is over. */
export const forgetChoice = (): void => keep(undefined);

const chosen = 'aanschuif_language';

/** A choice counts for a year; what the address asked for counts no more. */
function keep(language: Language | undefined): void {
  const lasts = language ? 31_536_000 : 0;
  const safe = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${chosen}=${language ?? ''}; Path=/; Max-Age=${lasts}; SameSite=Lax${safe}`;
  const url = new URL(location.href);
  if (!language || !url.searchParams.has('lang')) return;
  url.searchParams.delete('lang');
  history.replaceState(history.state, '', url);
}

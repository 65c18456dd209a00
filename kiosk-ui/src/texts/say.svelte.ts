// The words of the screen in the language of whoever reads it. Only that language is loaded.
import type { Language } from '../api/types.ts';
import type { Texts } from './nl.ts';

class Say {
  language = $state<Language>('nl');
  #texts = $state.raw<Texts>();

  /** Throws before the first `speak`: a screen is mounted only after it. */
  get t(): Texts {
    if (!this.#texts) throw new Error('speak() first');
    return this.#texts;
  }

  async speak(language: Language): Promise<void> {
    this.#texts = language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
    this.language = language;
    document.documentElement.lang = language;
  }

  /** A list in words: `Mirjam, Joost en Bas`. */
  list(names: string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(names);
  }
}

export const say = new Say();

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

/** The person's own language, unless the address asks for another. */
export async function speakFor(person: { language: Language }): Promise<void> {
  if (new URLSearchParams(location.search).has('lang')) return;
  if (person.language !== say.language) await say.speak(person.language);
}

import { beforeEach, expect, it } from 'vitest';
import { forgetChoice, pageLanguage, say, speakFor } from './say.svelte.ts';

beforeEach(() => {
  forgetChoice();
  history.replaceState(null, '', '/draws');
});

it('the page says in which language the service gave it', () => {
  document.documentElement.lang = 'en';
  expect(pageLanguage()).toBe('en');
  document.documentElement.lang = 'nl';
  expect(pageLanguage()).toBe('nl');
});

it('a choice is kept for the next page, and what the address asked for is over', async () => {
  history.replaceState(null, '', '/facility/use?lang=nl&site=Kade');
  await say.choose('en');
  expect([say.language, document.documentElement.lang]).toEqual(['en', 'en']);
  expect(document.cookie).toContain('aanschuif_language=en');
  expect(location.search).toBe('?site=Kade');
  // What somebody chose here stands before the language that they have.
  await speakFor({ language: 'nl' });
  expect(say.language).toBe('en');
  forgetChoice();
  expect(document.cookie).not.toContain('aanschuif_language');
  await speakFor({ language: 'nl' });
  expect(say.language).toBe('nl');
});

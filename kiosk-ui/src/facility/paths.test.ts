import { describe, expect, it } from 'vitest';
import { address } from './route.svelte.ts';
import { sectionAt, sections, sectionsFor } from './sections.ts';

describe('the addresses', () => {
  it('keep the site and the language, and drop what belonged to the page before', () => {
    const query = new URLSearchParams('site=Kade 12&range=week&lang=en');
    expect(address('/facility/use', query, {})).toBe('/facility/use?site=Kade+12&lang=en');
    expect(address('/facility/use', query, { range: 'day' })).toBe(
      '/facility/use?site=Kade+12&lang=en&range=day',
    );
    expect(address('/facility', query, { site: null, lang: null })).toBe('/facility');
  });

  it('are unique, and below /facility', () => {
    const paths = sections.map((section) => section.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/facility(\/[a-z]+)?$/);
  });

  it('lead to a page, with or without a slash at the end', () => {
    expect(sectionAt('/facility', 'facility')?.name).toBe('now');
    expect(sectionAt('/facility/', 'facility')?.name).toBe('now');
    expect(sectionAt('/facility/nothing', 'admin')).toBeUndefined();
  });

  it('for administrators are not there for others', () => {
    for (const section of sections.filter((one) => one.role === 'admin')) {
      expect(sectionAt(section.path, 'admin')).toBe(section);
      expect(sectionAt(section.path, 'facility')).toBeUndefined();
    }
    expect(sectionsFor('admin')).toEqual(sections);
  });
});

// A story: told with a picture, published by an editor, found and known by a reader, and gone once its teller withdraws it.
import type { BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../src/texts/stories/en.ts';
import { nl } from '../src/texts/stories/nl.ts';
import { judge, judgeBoth, language, press, Screens, see } from './browser.ts';
import { open, signIn } from './office.ts';
import { Service } from './service.ts';

/** A picture of two colours, made here. */
function picture(): Buffer {
  const png = new PNG({ width: 900, height: 600 });
  for (let at = 0; at < png.data.length; at += 4) {
    const low = at > png.data.length / 2;
    png.data.set(low ? [31, 92, 74, 255] : [240, 232, 218, 255], at);
  }
  return PNG.sync.write(png);
}

describe(`a story, ${language}`, () => {
  const t = { nl, en }[language];
  const service = new Service('2026-11-17T09:00:00+01:00');
  const names = ['Tess', 'Eva', 'Rik'] as const;
  const mail = (name: string) => `${name.toLowerCase()}@kade.example`;
  const title = 'Three steps instead of eleven pages';
  let screens: Screens;
  let contexts: BrowserContext[];
  let teller: Page;

  beforeAll(async () => {
    const everybody = names.map((name) => ({ email: mail(name), name: `${name} Jansen`, language }));
    await open(service, { Linde: 2 }, everybody, [`language=${language}`]);
    await makeEditor(mail('Eva'));
    screens = await Screens.open(language);
    contexts = await Promise.all(names.map(() => screens.context('phone')));
    for (const [n, context] of contexts.entries()) await signIn(service, context, mail(names[n] ?? ''));
  });

  afterAll(async () => {
    await (screens?.end() ?? Promise.resolve()).finally(() => service.end());
  });

  /** As an administrator does it. */
  async function makeEditor(email: string): Promise<void> {
    const token = await service.token('access', 'add', 'Beheer', '--role', 'admin');
    const headers = { authorization: `Bearer ${token}` };
    const search = encodeURIComponent(email);
    const found = await fetch(`${service.origin}/api/admin/persons?search=${search}&page=1`, { headers });
    const { persons } = (await found.json()) as { persons: { id: number }[] };
    const made = await fetch(`${service.origin}/api/admin/persons/${persons[0]?.id}/editor`, {
      method: 'PUT',
      headers,
    });
    if (made.status !== 204) throw new Error(`no editor: ${made.status}`);
  }

  async function page(who: number, hash = ''): Promise<Page> {
    const opened = await (contexts[who] as BrowserContext).newPage();
    await opened.goto(`${service.origin}/stories${hash}`);
    return opened;
  }

  it('is told as a draft, with what is missing said at its field, and gets a picture', async () => {
    teller = await page(0);
    await see(teller, t.podium.none);
    await judge(teller, language);
    await teller.getByRole('link', { name: t.podium.tell }).click();
    await teller.getByRole('radio', { name: t.kinds.detour }).check();
    await press(teller, t.tell.saveDraft);
    await see(teller, t.tell.wrong.title);
    await judgeBoth(teller, language);
    await teller.getByLabel(t.tell.storyTitle).fill(title);
    await teller.getByLabel(t.tell.text, { exact: true }).fill('# Kitchen table\n\nWe sat *there* first.');
    await press(teller, t.tell.saveDraft);
    await see(teller, t.tell.kept);
    const file = teller.getByLabel(t.parts.pictures.file);
    await file.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await press(teller, t.parts.pictures.add);
    await see(teller, t.parts.pictures.wrong.kind);
    await file.setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await teller.getByLabel(t.parts.pictures.description).fill('A green table');
    await press(teller, t.parts.pictures.add);
    await see(teller, t.parts.pictures.wrong.kind);
    await file.setInputFiles({ name: 'table.png', mimeType: 'image/png', buffer: picture() });
    await press(teller, t.parts.pictures.add);
    await see(teller, t.parts.pictures.added);
    await judgeBoth(teller, language);
  });

  it('is published by an editor, who asks something first', async () => {
    const editor = await page(1, '#desk');
    await see(editor, t.desk.title);
    await judge(editor, language);
    await editor.getByRole('link', { name: title }).click();
    await see(editor, t.story.isDraft);
    await editor.getByLabel(t.desk.asked).fill('Whose table was it?');
    await press(editor, t.desk.ask);
    await see(editor, t.desk.askDone);
    await judgeBoth(editor, language);
    await teller.reload();
    await see(teller, 'Whose table was it?');
    await press(editor, `${t.desk.publish}: ${title}`);
    await press(editor, t.desk.publishYes);
    await see(editor, t.follow.title);
    await editor.getByRole('radio', { name: t.progress.tried }).check();
    await editor.getByLabel(t.follow.text).fill('Nine families');
    await press(editor, t.follow.go);
    await see(editor, 'Nine families');
  });

  it('is found by a word of it, and a reader knows it too', async () => {
    const reader = await page(2);
    await reader.getByLabel(t.podium.search).fill('kitch');
    await press(reader, t.podium.go);
    await reader.getByRole('link', { name: title }).click();
    await see(reader, 'A green table');
    const shown = reader.locator('article img').first();
    expect(
      await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    await press(reader, t.story.know);
    await reader.locator('[aria-pressed=true]', { hasText: t.story.know }).waitFor();
    await press(reader, t.story.take);
    await see(reader, t.story.youTake);
    await press(reader, t.write.answers['can-help']);
    await see(reader, mail('Rik'));
    await judgeBoth(reader, language);
    await press(reader, t.write.go);
    await see(reader, t.write.leftOpen['can-help']);
    // The dots are selected: what is typed comes in their place.
    await reader.keyboard.type('ik ken de weg');
    await press(reader, t.write.go);
    await see(reader, t.write.sent);
    const letter = await service.letter(mail('Tess'), (one) => one.text.includes(title));
    expect(letter.header('reply-to')).toContain(mail('Rik'));
    expect(letter.header('subject')).not.toContain(title);
  });

  it('has a teller who wants no more messages, and nobody to nominate yet', async () => {
    await teller.goto(teller.url().replace('#write/', '#'));
    await press(teller, t.takes.stop);
    await see(teller, t.takes.no);
    await judgeBoth(teller, language);
    const reader = await page(2);
    await reader.getByRole('link', { name: t.podium.nominate }).click();
    await see(reader, t.nominate.nobody);
    await judgeBoth(reader, language);
  });

  it('is gone for everybody once its teller withdraws it', async () => {
    await teller.reload();
    await press(teller, `${t.story.withdraw}: ${title}`);
    await judge(teller, language);
    await press(teller, t.story.withdrawYes);
    await see(teller, t.podium.withdrawn);
    const reader = await page(2);
    await see(reader, t.podium.none);
    expect(await reader.getByRole('link', { name: title }).count()).toBe(0);
  });
});

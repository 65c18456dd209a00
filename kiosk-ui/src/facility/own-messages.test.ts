import { beforeAll, beforeEach, expect, it } from 'vitest';
import { say } from '../texts/say.svelte.ts';
import { words } from './words.svelte.ts';
import { clear, isRefused, ownMessages, placesOf, pointAt, sayBeside } from './own-messages.ts';

let form: HTMLFormElement;
let sent = 0;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const alerts = () => [...form.querySelectorAll('[role=alert]')].map((one) => one.textContent);
const beside = (name: string) => field(name).closest('label')?.nextElementSibling?.textContent;
const submit = () => form.dispatchEvent(new Event('submit', { cancelable: true }));

beforeAll(() => say.speak('nl'));

beforeEach(() => {
  document.body.innerHTML = `<main><form>
    <label>Naam<input name="name" required /></label>
    <label>Aantal<input name="count" type="number" min="5" max="100" value="3" aria-describedby="why" /></label>
    <p id="why">Waarom</p>
    <button>Bewaren</button>
  </form></main>`;
  form = document.querySelector('form') as HTMLFormElement;
  sent = 0;
  ownMessages(form);
  form.addEventListener('submit', () => (sent += 1));
});

it('a form with mistakes is not sent: each is said beside its field and at the button, with the focus on the first', () => {
  submit();
  expect(sent).toBe(0);
  const t = words.t.field;
  expect(beside('name')).toBe(t.empty);
  expect(beside('count')).toBe(t.between('5', '100'));
  expect(alerts()).toEqual([t.some(2)]);
  expect(form.querySelector('button')?.nextElementSibling?.textContent).toBe(t.some(2));
  expect(document.activeElement).toBe(field('name'));
  expect(field('count').getAttribute('aria-describedby')).toMatch(/^why wrong-\d+$/);
});

it('a field that is typed in is no longer called wrong, and what can be so is sent', () => {
  submit();
  field('name').value = 'Linde';
  field('name').dispatchEvent(new Event('input', { bubbles: true }));
  expect(field('name').hasAttribute('aria-invalid')).toBe(false);
  expect(field('count').getAttribute('aria-invalid')).toBe('true');
  field('count').value = '20';
  submit();
  expect(sent).toBe(1);
  expect(alerts()).toEqual([]);
  expect(field('count').getAttribute('aria-describedby')).toBe('why');
});

it('with the last wrong field the message at the button goes too', () => {
  const type = (name: string) => field(name).dispatchEvent(new Event('input', { bubbles: true }));
  submit();
  type('name');
  expect(alerts()).toEqual([words.t.field.some(2)]);
  type('count');
  expect(alerts()).toEqual([]);
  pointAt(form, [{ text: 'Geen verbinding.' }]);
  type('count');
  expect(alerts()).toEqual(['Geen verbinding.']);
});

it('what the service refused stands at the field that it is about', () => {
  pointAt(form, [{ field: 'count', text: 'Bestaat al.' }]);
  expect(beside('count')).toBe('Bestaat al.');
  expect(document.activeElement).toBe(field('count'));
  pointAt(form, [{ text: 'Geen verbinding.' }]);
  expect(field('count').hasAttribute('aria-invalid')).toBe(false);
  expect(alerts()).toEqual(['Geen verbinding.']);
  clear(form);
  expect(alerts()).toEqual([]);
});

it('it speaks the language of the screen', async () => {
  await say.speak('en');
  submit();
  expect(beside('name')).toBe('Please fill this in.');
  await say.speak('nl');
});

it('a box whose change was refused is as before, and says so', () => {
  form.insertAdjacentHTML('beforeend', '<label>Stil<input type="checkbox" name="quiet" checked /></label>');
  expect(sayBeside(placesOf(field('quiet')), 'Dat lukte niet.')).toBe(true);
  expect(field('quiet').checked).toBe(false);
  expect(beside('quiet')).toBe('Dat lukte niet.');
  // What was used is gone: it is said where it stood.
  const places = placesOf(field('name'));
  field('name').closest('label')?.remove();
  expect(sayBeside(places, 'Weg.')).toBe(true);
  expect(form.lastElementChild?.textContent).toBe('Weg.');
  form.remove();
  expect(sayBeside([form], 'Nergens.')).toBe(false);
});

it('a field that counts as soon as it is left is refused with the same words', () => {
  expect(isRefused(field('count'))).toBe(true);
  expect(beside('count')).toBe(words.t.field.between('5', '100'));
  field('count').value = '7';
  expect(isRefused(field('count'))).toBe(false);
  expect(field('count').hasAttribute('aria-invalid')).toBe(false);
});

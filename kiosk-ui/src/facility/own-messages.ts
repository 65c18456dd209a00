// What is wrong with a form, in the language of the screen: beside each field and at its button, with the focus on the
// first. A browser says it in its own language, in a bubble that goes away.
import { words } from './words.svelte.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Mistake {
  /** The `name` of the field; none: what is wrong is not about one field. */
  field?: string;
  text: string;
}

/** For `{@attach ownMessages}` on a form: it is sent only when each field can be so. `data-empty` on a field says what it
    is to be filled in with, `data-over` why a number is too large. */
export function ownMessages(form: HTMLFormElement): () => void {
  form.noValidate = true;
  const check = (event: Event) => {
    const wrong = fieldsOf(form).flatMap((field) => {
      const text = messageFor(field);
      return text ? [{ field, text }] : [];
    });
    clear(form);
    if (wrong.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(form, wrong, '');
  };
  const typed = (event: Event) => {
    if (!isField(event.target) || !event.target.hasAttribute('aria-invalid')) return;
    clearField(event.target);
    // What stands at the button counts the fields: without any it is no longer so.
    if (!form.querySelector('[aria-invalid]')) clear(form);
  };
  form.addEventListener('submit', check, { capture: true });
  form.addEventListener('input', typed);
  return () => {
    form.removeEventListener('submit', check, { capture: true });
    form.removeEventListener('input', typed);
  };
}

/** Shows what the service said of the form that was sent. */
export function pointAt(form: HTMLFormElement, mistakes: Mistake[]): void {
  clear(form);
  const named = mistakes.flatMap(({ field: name, text }) => {
    const field = fieldsOf(form).find((one) => name !== undefined && one.name === name);
    return field ? [{ field, text }] : [];
  });
  const rest = mistakes.filter((one) => !named.some(({ text }) => text === one.text));
  show(form, named, rest.map((one) => one.text).join(' '));
}

export function messageFor(field: Field): string {
  const { validity } = field;
  const t = words.t.field;
  const { min, max, type } = field instanceof HTMLInputElement ? field : { min: '', max: '', type: '' };
  if (!field.willValidate || validity.valid) return '';
  if (validity.valueMissing) return field.dataset['empty'] ?? (type === 'file' ? t.noFile : t.empty);
  if (validity.badInput) return type === 'number' ? t.noNumber : t.odd;
  if (type === 'url' && (validity.typeMismatch || validity.patternMismatch)) return t.noLink;
  if (validity.typeMismatch) return t.noAddress;
  if (type === 'date') return t.noDay;
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    if (validity.rangeOverflow && field.dataset['over']) return field.dataset['over'];
    if (min && max) return t.between(min, max);
    return min ? t.atLeast(min) : t.atMost(max);
  }
  if (validity.stepMismatch) return t.whole;
  if (validity.tooLong && 'maxLength' in field) return t.tooLong(field.maxLength);
  return t.odd;
}

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

function isField(element: unknown): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function show(form: HTMLFormElement, wrong: { field: Field; text: string }[], rest: string): void {
  for (const { field, text } of wrong) {
    const message = paragraph(text);
    message.id = `wrong-${(counted += 1)}`;
    field.setAttribute('aria-invalid', 'true');
    field.dataset['described'] ??= field.getAttribute('aria-describedby') ?? '';
    field.setAttribute('aria-describedby', `${field.dataset['described']} ${message.id}`.trim());
    (field.closest('label') ?? field).after(message);
  }
  const said = [wrong.length > 0 ? words.t.field.some(wrong.length) : '', rest].filter(Boolean).join(' ');
  const button = form.querySelector<HTMLElement>('button:not([type="button"])');
  if (said) {
    const message = paragraph(said);
    message.setAttribute('role', 'alert');
    if (button) button.after(message);
    else form.append(message);
  }
  (wrong[0]?.field ?? button)?.focus();
}

let counted = 0;

function paragraph(text: string): HTMLElement {
  const message = document.createElement('p');
  message.className = 'wrong small at-field';
  message.textContent = text;
  return message;
}

/** Takes all messages away again. */
export function clear(form: HTMLFormElement): void {
  for (const field of fieldsOf(form)) clearField(field);
  for (const message of form.querySelectorAll('.at-field')) message.remove();
}

function clearField(field: Field): void {
  if (!field.hasAttribute('aria-invalid')) return;
  field.removeAttribute('aria-invalid');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  for (const id of described) if (id.startsWith('wrong-')) document.getElementById(id)?.remove();
  const before = field.dataset['described'];
  if (before) field.setAttribute('aria-describedby', before);
  else field.removeAttribute('aria-describedby');
}

/** An element and what it stands in, up to the page: where something can be said about it. */
export function placesOf(element: Element | null): Element[] {
  const places: Element[] = [];
  for (let at = element; at && at !== document.body && at.tagName !== 'MAIN'; at = at.parentElement)
    places.push(at);
  return places;
}

let beside: { message: HTMLElement; field: Field | undefined } | undefined;

/** Says beside the first of these that is still there why something did not work; false where none is. */
export function sayBeside(places: Element[], text: string): boolean {
  takeBack();
  const place = places.find((one) => one.isConnected);
  if (!(place instanceof HTMLElement)) return false;
  const message = paragraph(text);
  message.setAttribute('role', 'alert');
  const field = isField(place) ? place : undefined;
  beside = { message, field };
  if (place === places[0]) (place.closest('label') ?? place).after(message);
  else place.append(message);
  field?.setAttribute('aria-invalid', 'true');
  // A box that was ticked is not so at the service.
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = !field.checked;
  if (place === places[0]) place.focus();
  else {
    message.tabIndex = -1;
    message.focus();
  }
  return true;
}

/** Takes that message away again. */
export function takeBack(): void {
  beside?.message.remove();
  beside?.field?.removeAttribute('aria-invalid');
  beside = undefined;
}

/** Whether a field that counts as soon as it is left cannot be so; says why beside it. */
export function isRefused(field: HTMLInputElement): boolean {
  const text = messageFor(field);
  if (text) sayBeside([field], text);
  else takeBack();
  return text !== '';
}

import { tick } from 'svelte';

/** Puts the focus on the first field of a form that something is wrong with. */
export async function point(form: HTMLElement | undefined): Promise<void> {
  await tick();
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (first?.querySelector<HTMLElement>('input') ?? first)?.focus();
}

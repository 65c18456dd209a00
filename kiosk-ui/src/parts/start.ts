// Starts a screen: words first, then the component.
import '../style/base.css';
import { mount, type Component } from 'svelte';
import { pageLanguage, say } from '../texts/say.svelte.ts';

export async function start(screen: Component): Promise<void> {
  await say.speak(pageLanguage());
  const target = document.getElementById('screen');
  if (target) mount(screen, { target });
}

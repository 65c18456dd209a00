// After each unit test: an empty page and nothing kept in the browser, whatever the test did.
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, vi } from 'vitest';

// A machine with much to do takes its time; what is never there is still missed.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  vi.useRealTimers();
  if (typeof document === 'undefined') return;
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

import { start } from '../parts/start.ts';
import Phone from './Phone.svelte';

// Who scanned the kiosk waits for a desk; a sticker's page is fetched only by who scanned a sticker.
if (location.pathname.startsWith('/d/'))
  void import('./sticker/StickerScreen.svelte').then((sticker) => start(sticker.default));
else void start(Phone);

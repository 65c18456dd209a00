import { start } from '../parts/start.ts';
import Kiosk from './Kiosk.svelte';

void start(Kiosk);

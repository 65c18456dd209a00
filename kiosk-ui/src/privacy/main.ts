import { start } from '../parts/start.ts';
import Privacy from './Privacy.svelte';

void start(Privacy);

import { start } from '../parts/start.ts';
import Welcome from './Welcome.svelte';

void start(Welcome);

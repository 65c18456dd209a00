import { start } from '../parts/start.ts';
import Screen from './Screen.svelte';

void start(Screen);

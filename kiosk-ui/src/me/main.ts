import { start } from '../parts/start.ts';
import Me from './Me.svelte';

void start(Me);

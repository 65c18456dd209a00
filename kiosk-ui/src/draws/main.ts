import { start } from '../parts/start.ts';
import Draws from './Draws.svelte';

void start(Draws);

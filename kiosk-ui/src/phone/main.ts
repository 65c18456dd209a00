import { start } from '../parts/start.ts';
import Phone from './Phone.svelte';

void start(Phone);

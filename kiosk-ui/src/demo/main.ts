import { start } from '../parts/start.ts';
import Demo from './Demo.svelte';

void start(Demo);

import { start } from '../parts/start.ts';
import House from './House.svelte';

void start(House);

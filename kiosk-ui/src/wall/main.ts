import { start } from '../parts/start.ts';
import Wall from './Wall.svelte';

void start(Wall);

import { start } from '../parts/start.ts';
import Nowhere from './Nowhere.svelte';

void start(Nowhere);

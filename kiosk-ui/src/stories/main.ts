import { start } from '../parts/start.ts';
import Stories from './Stories.svelte';

void start(Stories);

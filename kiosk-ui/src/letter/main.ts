import { start } from '../parts/start.ts';
import LetterScreen from './LetterScreen.svelte';

void start(LetterScreen);

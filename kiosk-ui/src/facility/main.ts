import { start } from '../parts/start.ts';
import Facility from './Facility.svelte';

void start(Facility);

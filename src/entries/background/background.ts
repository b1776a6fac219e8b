/** The worker's one line. */
import { start } from './start';

start(new AbortController().signal);

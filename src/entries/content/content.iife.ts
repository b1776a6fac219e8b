/** The content script's one line. */
import { start } from './start';

start();

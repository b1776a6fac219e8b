/** The content script's one line. */
import { fromBrowser } from './from-browser';
import { startOnce } from './start-once';

startOnce(fromBrowser());

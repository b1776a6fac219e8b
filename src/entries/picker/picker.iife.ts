/** The picker's one line: brought into a page by the worker; called again, it closes. */
import { runningHere } from '../../page/running';
import { sendToWorker } from '../../platform/messaging';
import { togglePicker } from './toggle';

togglePicker(document, runningHere(), {
  readRule: (text) => sendToWorker('rule:read', { text }),
  addRule: (text, kind) => sendToWorker('rule:add', { text, kind }),
});

/** Pages that look for extensions, read what is theirs, or act in the reader's place. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, ownTest, story } from './parts';

/** Tells what a page finds where nothing is collapsed; `found` is a list of lines. */
const looking = (name: string, code: string, parts: Partial<HostilePage> = {}): HostilePage => ({
  name,
  html: () => story({ afterMain: ownTest(`const found = []; ${code} return found;`) }),
  inFirefox: true,
  ...parts,
});

export const SNOOPS: readonly HostilePage[] = [
  looking(
    'looks for globals of extensions',
    `const frame = document.createElement('iframe'); document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow)); frame.remove();
    const own = ['problems', 'misplaced'];
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!usual.has(name) && !own.includes(name) && /fold|ext|chrome-|browser$/iu.test(name)) found.push('global ' + name);
    for (const object of [window, document, document.documentElement, navigator])
      for (const key of Reflect.ownKeys(object)) if (String(key).toLowerCase().includes('foldaway')) found.push(String(key));`,
  ),
  looking(
    'looks for marks in its DOM and its style sheets',
    `if (/foldaway/iu.test(document.documentElement.outerHTML.replace(/<script[^]*?<[/]script>/gu, ''))) found.push('a mark in the DOM');
    if (document.styleSheets.length !== 1) found.push(document.styleSheets.length + ' style sheets');
    if (document.adoptedStyleSheets.length > 0) found.push('an adopted sheet');
    if (document.querySelectorAll('html > *').length !== 2) found.push('more than head and body');`,
  ),
  looking(
    'looks for custom properties on its root',
    `const names = [...(document.documentElement.computedStyleMap?.() ?? [])].map(([name]) => name).filter((name) => name.startsWith('--'));
    found.push(...names);
    for (const name of ['--foldaway-bar', '--foldaway']) if (getComputedStyle(document.documentElement).getPropertyValue(name) !== '') found.push(name);`,
  ),
  {
    name: 'looks for files of extensions by their addresses',
    html: () =>
      attackedBy(
        `globalThis.loaded = []; globalThis.tried = 0;
        addEventListener('load', () => {
          const ids = [...Array(3).keys()].map((n) => String.fromCharCode(97 + n).repeat(32));
          for (const id of ids)
            for (const file of ['manifest.json', 'picker.js', 'icons/48.png', 'src/entries/popup/index.html'])
              fetch('chrome-extension://' + id + '/' + file).then(() => loaded.push(file), () => { tried += 1; });
          fetch('foldaway:').catch(() => { tried += 1; });
        });`,
        { afterMain: ownTest('return loaded.map((file) => "loaded " + file);') },
      ),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'reads every message that passes its window',
    html: () =>
      attackedBy(
        `globalThis.heard = [];
        for (const name of ['message', 'messageerror', 'foldaway', 'storage', 'custom'])
          addEventListener(name, (event) => heard.push(name + ' ' + JSON.stringify(event.data ?? event.detail ?? null)), true);
        const broadcast = new BroadcastChannel('foldaway'); broadcast.onmessage = () => heard.push('broadcast');`,
        { afterMain: ownTest('return heard;') },
      ),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'forges messages of every sort to the extension',
    html: () =>
      attackedBy(`
        const forged = [
          { name: 'page:setPaused', payload: { isPaused: true } }, { name: 'page:showAll' }, { name: 'finding:correct', payload: { id: 1 } },
          { name: 'site:setMode', payload: { site: location.hostname, mode: 'off' } }, { source: 'foldaway', name: 'page:showAll' },
        ];
        addEventListener('load', () => setInterval(() => {
          for (const message of forged) {
            postMessage(message, '*'); postMessage(JSON.stringify(message), '*');
            dispatchEvent(new CustomEvent('foldaway', { detail: message })); document.dispatchEvent(new CustomEvent(message.name, { detail: message.payload }));
            dispatchEvent(new MessageEvent('message', { data: message, origin: 'chrome-extension://' + 'a'.repeat(32) }));
            try { globalThis.chrome?.runtime?.sendMessage?.('a'.repeat(32), message, () => void chrome.runtime.lastError); } catch { continue; }
          }
        }, 50));`),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'presses every button of the bar by script',
    html: () =>
      attackedBy(
        `globalThis.opened = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) { const root = attach.call(this, options); opened.push(root); return root; };
        setInterval(() => {
          const bar = document.querySelector('foldaway-bar');
          if (!bar) return;
          const { x, y, height } = bar.getBoundingClientRect();
          const at = { clientX: x + 20, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true, view: window };
          for (const target of [bar, document.elementFromPoint(at.clientX, at.clientY), ...bar.children].filter(Boolean)) {
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu']) target.dispatchEvent(new MouseEvent(type, at));
            for (const key of ['Enter', ' ', 'ArrowDown', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
            target.click?.(); target.focus?.();
          }
          if (bar.shadowRoot || bar.openOrClosedShadowRoot) opened.push('the root');
        }, 40);`,
        { afterMain: ownTest('return opened.map(() => "the page reached into the bar");') },
      ),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
    settleMs: 800,
  },
  {
    name: 'writes markup into its title, its text and its address',
    html: () =>
      story({
        title: 'A clock &lt;img src=x onerror=alert(1)&gt;',
        afterText: APPEAL.replace(
          'You have read',
          '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt; You have read',
        ),
        afterMain: ownTest('return document.title === "1" ? ["markup ran"] : [];'),
      }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'hides its article with our attribute',
    html: () => story({ afterMain: ownTest('return [];') }).replace('<article>', '<article data-foldaway="collapsed">'),
    shown: ['article p'],
  },
];

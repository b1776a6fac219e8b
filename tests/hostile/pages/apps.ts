/** Pages that are no articles: tools, shops and forms, in which nothing may be collapsed and no key be delayed. */
import type { HostilePage } from '../harness/hostile-page';
import type { Stage } from '../harness/stage';
import { ownTest, script } from './parts';

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** Notes each key as it comes. That none is kept waiting is told by the time that Foldaway takes: a busy machine delays all keys. */
const HEAR_KEYS = script(`globalThis.keys = []; addEventListener('keydown', (event) => keys.push(event.key), true);`);
const TYPED = 'please donate ';
const KEYS_CAME = ownTest(
  `return keys.join('') === ${JSON.stringify(TYPED)} ? [] : ['keys that came: ' + keys.join('')];`,
);
/** In all, over dozens of keys. */
const LITTLE_MS = 800;
const typeInto =
  (selector: string) =>
  async ({ page: tab }: Stage) => {
    await tab.locator(selector).click();
    await tab.keyboard.type(TYPED, { delay: 5 });
  };
const app = (name: string, title: string, body: string, parts: Partial<HostilePage> = {}): HostilePage => ({
  name,
  html: () => page(title, body),
  shown: ['#app'],
  ...parts,
});

const LETTER = `<section class="letter"><h4>Thank you for reading.</h4><p>Please support our work with a monthly donation. Independent journalism costs money, and we need your help to go on.</p><a href="#">Donate now</a> <button>Subscribe to our newsletter</button></section>`;

const NOTES = Array.from({ length: 40 }, (_, n) => `<tr><td>${n}</td><td>Donation</td><td>$${n}.00</td></tr>`).join('');

export const APPS: readonly HostilePage[] = [
  app(
    'is an editor in which a letter with an appeal is written',
    'Draft',
    `${HEAR_KEYS}<div id="app" contenteditable="true">${LETTER}<p id="end">Draft of the letter.</p></div>${KEYS_CAME}`,
    { act: typeInto('#end'), spentMsAtMost: LITTLE_MS, shown: ['#app', '.letter'] },
  ),
  app('is an editor in design mode', 'Draft', `<div id="app">${LETTER}</div>${script(`document.designMode = 'on';`)}`, {
    shown: ['#app', '.letter'],
  }),
  app(
    'is a code editor in which an appeal is written line by line',
    'index.html — editor',
    `${HEAR_KEYS}<style>.line { white-space: pre; font: 14px monospace }</style><div id="app" role="code">${LETTER.split(
      '>',
    )
      .map((line) => `<div class="line">${line.replaceAll('<', '&lt;')}&gt;</div>`)
      .join('')}</div><textarea aria-label="Code"></textarea>${KEYS_CAME}`,
    { act: typeInto('textarea'), spentMsAtMost: LITTLE_MS },
  ),
  app(
    'is web mail with a letter that asks for donations among its letters',
    'Inbox (3)',
    `<nav><a href="#">Inbox</a> <a href="#">Sent</a></nav><div id="app" role="main"><ul>${['Subscribe to our newsletter', 'Your donation', 'Become a member'].map((subject) => `<li><a href="#">${subject}</a> <span>from a friend</span></li>`).join('')}</ul><textarea aria-label="Answer"></textarea></div>${HEAR_KEYS}${KEYS_CAME}`,
    { act: typeInto('textarea'), spentMsAtMost: LITTLE_MS },
  ),
  app(
    'is a spreadsheet of donations',
    'Donations 2026',
    `<table id="app"><caption>Donations</caption>${NOTES}</table>`,
  ),
  app(
    'is a spreadsheet whose cells are edited',
    'Subscriptions',
    `${HEAR_KEYS}<div id="app" role="grid">${Array.from({ length: 200 }, (_, n) => `<div role="gridcell" contenteditable="true" id="c${n}">Monthly subscription $${n}</div>`).join('')}</div>${KEYS_CAME}`,
    { act: typeInto('#c7'), spentMsAtMost: LITTLE_MS },
  ),
  app(
    'is a chat in which lines about donations keep coming',
    'Chat',
    `${HEAR_KEYS}<div id="app" role="log"></div><input aria-label="Say something">${script(
      `let n = 0; const say = () => { const line = document.createElement('div'); line.className = 'line'; line.textContent = ['Did you donate?', 'Please subscribe, they say.', 'I support them with $5 a month.'][n % 3]; document.querySelector('#app').append(line); if ((n += 1) < 60) setTimeout(say, 20); }; say();`,
    )}${KEYS_CAME}`,
    { act: typeInto('input'), spentMsAtMost: LITTLE_MS },
  ),
  app(
    'is a map of many tiles that moves all the time',
    'Map',
    `<div id="app" style="position:relative;height:400px;overflow:hidden">Map of the county</div>${script(
      `const map = document.querySelector('#app'); let n = 0; const move = () => { const tile = document.createElement('div'); tile.style.cssText = 'position:absolute;width:64px;height:64px;left:' + (n % 20) * 64 + 'px'; map.append(tile); if (map.children.length > 60) map.firstElementChild.remove(); if ((n += 1) < 300) requestAnimationFrame(move); }; move();`,
    )}`,
    { spentMsAtMost: 500 },
  ),
  app(
    'is a game that draws at every frame',
    'Game',
    `<canvas id="game" width="400" height="300"></canvas><div id="app">Score: <output>0</output></div>${script(
      `let frames = 0; const pen = document.querySelector('#game').getContext('2d'); const draw = () => { pen.fillRect(frames % 400, 0, 1, 300); document.querySelector('output').textContent = frames; frames += 1; requestAnimationFrame(draw); }; draw();`,
    )}${ownTest('return frames > 5 ? [] : ["the game stood still at frame " + frames];')}`,
    { spentMsAtMost: 500 },
  ),
  app(
    'is a video player with a button to subscribe',
    'A film about clocks',
    `<main id="app"><video controls width="640" height="360"></video><h1>A film about clocks</h1><div id="owner"><a href="#">The clock channel</a> <button>Subscribe</button> <span>12,000 subscribers</span></div><p>In this film we look at the clock of Lower Wick.</p></main>`,
    { shown: ['#app', '#owner'] },
  ),
  app(
    'is a bank’s log-in',
    'Log in — Wick Savings Bank',
    `<main id="app"><h1>Log in</h1><form id="login"><label>Name <input name="user" autocomplete="username"></label><label>Password <input type="password" name="password"></label><button>Log in</button></form><p>No account yet? <a href="#">Register now</a></p></main>`,
    { shown: ['#app', '#login'], inFirefox: true },
  ),
  app(
    'is a log-in in a dialog over the page',
    'Wick Savings Bank',
    `<div id="app">Welcome to the bank.</div><dialog id="login"><form method="dialog"><h2>Log in or register</h2><input type="email" name="user" placeholder="E-mail"><input type="password" name="password"><button>Continue</button></form></dialog>${script(`document.querySelector('#login').showModal();`)}`,
    { shown: ['#login'] },
  ),
  app(
    'is where one donates',
    'Donate — Friends of the Clock',
    `<main id="app"><h1>Donate to the clock</h1><p>Your donation keeps it seven minutes slow.</p><form id="give"><fieldset><legend>Choose an amount</legend><label><input type="radio" name="sum">$5</label><label><input type="radio" name="sum">$20</label></fieldset><label>E-mail <input type="email"></label><label>Card <input name="card"></label><button>Donate now</button></form></main>`,
    { shown: ['#app', '#give'], inFirefox: true },
  ),
  app(
    'is a shop’s checkout with a newsletter to tick',
    'Checkout',
    `<main id="app"><h1>Checkout</h1><form id="order"><label>Name <input name="name"></label><label>Street <input name="street"></label><label>E-mail <input type="email" name="mail"></label><label><input type="checkbox" name="news"> Subscribe to our newsletter</label><p>Total: $42.00</p><button>Pay now</button></form></main>`,
    { shown: ['#app', '#order'] },
  ),
  app(
    'asks for consent to cookies',
    'Welcome',
    `<div id="app">The shop opens at nine.</div><div id="consent" role="dialog" style="position:fixed;bottom:0;left:0;right:0;padding:20px;background:#fff"><p>We use cookies. Do you accept them? Subscribers may reject all of them.</p><button>Accept all</button> <button>Reject all</button></div>`,
    { shown: ['#app', '#consent'] },
  ),
  app(
    'asks for the reader’s age',
    'Brewery',
    `<div id="app">Our beers.</div><div id="age" role="dialog" style="position:fixed;inset:0;background:#fff"><h2>Are you over 18?</h2><p>Please confirm your age to go on.</p><button>Yes</button> <button>No</button></div>`,
    { shown: ['#age'] },
  ),
];

/** Documents that are no ordinary pages, or become others while they are read. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, script, story } from './parts';

const later = (code: string): string => script(`addEventListener('load', () => setTimeout(() => { ${code} }, 400));`);
const toXhtml = (html: string): string =>
  html
    .replace('<!DOCTYPE html>', '<?xml version="1.0"?>')
    .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace('<meta charset="utf-8">', '');
const SOURCE = JSON.stringify(story({ afterText: APPEAL })).replaceAll('</', '<\\/');

export const DOCUMENTS: readonly HostilePage[] = [
  {
    name: 'is XHTML',
    html: () => toXhtml(story({ afterText: APPEAL })),
    contentType: 'application/xhtml+xml',
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'is an SVG drawing',
    html: () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text y="40">Please support our work with a donation</text></svg>',
    contentType: 'image/svg+xml',
    shown: ['text'],
  },
  {
    name: 'is an SVG drawing with a page in it',
    html: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="2000"><foreignObject width="900" height="2000"><div xmlns="http://www.w3.org/1999/xhtml" id="page">${APPEAL}</div></foreignObject></svg>`,
    contentType: 'image/svg+xml',
    shown: ['#page'],
  },
  {
    name: 'is an XML feed',
    html: () =>
      '<rss version="2.0"><channel><title>Donate now</title><item><title>Subscribe to our newsletter</title></item></channel></rss>',
    contentType: 'text/xml',
    shown: [],
  },
  {
    name: 'is plain text',
    html: () => 'Please support our work with a monthly donation. Donate now.',
    contentType: 'text/plain',
    shown: ['pre'],
  },
  {
    name: 'is JSON',
    html: () => '{"title":"Donate now","text":"Subscribe to our newsletter"}',
    contentType: 'application/json',
    shown: ['pre'],
  },
  {
    name: 'has no doctype and quirks',
    html: () => story({ afterText: APPEAL }).replace('<!DOCTYPE html>', ''),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'is a frameset',
    html: () =>
      '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    shown: [],
  },
  { name: 'is empty', html: () => '', shown: [] },
  {
    name: 'closes its tags wrongly',
    html: () =>
      story({
        afterText: APPEAL.replace('</section>', '</div></article></p></section>').replace('<h4>', '<h4><table><b>'),
      }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'writes itself anew after it has loaded',
    html: () => attackedBy('', { afterMain: later(`document.open(); document.write(${SOURCE}); document.close();`) }),
    collapsed: APPEAL_ONLY,
    settleMs: 2500,
    inFirefox: true,
  },
  {
    name: 'writes more of itself while it is parsed',
    html: () => story({ afterText: script(`document.write(${JSON.stringify(APPEAL).replaceAll('</', '<\\/')})`) }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'replaces its root element',
    html: () =>
      attackedBy('', {
        afterMain: later(`const root = document.documentElement; root.replaceWith(root.cloneNode(true));`),
      }),
    collapsed: APPEAL_ONLY,
    settleMs: 2500,
    inFirefox: true,
  },
  {
    name: 'replaces its body',
    html: () => attackedBy('', { afterMain: later(`document.body = document.body.cloneNode(true);`) }),
    collapsed: APPEAL_ONLY,
    settleMs: 2500,
  },
  {
    name: 'takes its body away and brings it back',
    html: () =>
      attackedBy('', {
        afterMain: later(
          `const { body } = document; body.remove(); setTimeout(() => document.documentElement.append(body), 300);`,
        ),
      }),
    collapsed: APPEAL_ONLY,
    settleMs: 2500,
  },
  {
    name: 'has two bodies and two heads',
    html: () =>
      attackedBy('', {
        afterMain: later(
          `document.documentElement.append(document.createElement('body'), document.createElement('head'));`,
        ),
      }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'takes everything away',
    html: () => attackedBy('', { afterMain: later(`document.documentElement.remove();`) }),
    beforeActing: { shown: [], bars: 0 },
    shown: [],
    act: async ({ page, asPage }) => {
      await asPage(`document.append(document.createElement('html')); 0`);
      await page.waitForTimeout(300);
    },
    settleMs: 1500,
  },
];

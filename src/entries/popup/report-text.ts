/** The report on a page where something is wrong: plain text for whoever mends it, in English like the signals that it names. */
import { KINDS } from '../../core/kind';
import type { Settings } from '../../settings/settings';
import type { Entry, PageModel } from './model';

export interface ReportFacts {
  readonly version: string;
  readonly browser: string;
  /** The tab's, as the browser knows it; undefined where it does not tell. */
  readonly address: string | undefined;
  readonly settings: Settings;
  readonly page: PageModel;
  /** Whether words of the page may stand in it. */
  readonly hasWords: boolean;
}

const WEB = /^(?:https?|file):$/u;

/** Without what may hold a session, a search or a name: query, fragment and user. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return 'unknown';
  const { protocol, host, pathname } = new URL(address);
  return WEB.test(protocol) ? `${protocol}//${host}${pathname}` : 'unknown';
}

function entryLines({ finding, frameId, host }: Entry, number: number, hasWords: boolean): readonly string[] {
  const { kind, origin, score, evidence, selector, rule, excerpt, isCollapsed, isGate, isRemembered } = finding;
  const facts = [kind, origin, isCollapsed ? 'collapsed' : 'shown again', ...(isGate ? ['gate'] : [])];
  if (isRemembered) facts.push('remembered');
  if (origin === 'detected') facts.push(`score ${score.toFixed(2)}`);
  if (frameId !== 0) facts.push(`in a frame of ${host}`);
  return [
    `${number}. ${facts.join(', ')}`,
    ...(rule === undefined ? [] : [`   rule: ${rule}`]),
    ...(selector === undefined ? [] : [`   element: ${selector}`]),
    ...evidence.map(({ signal, points, quote }) => {
      const words = hasWords && quote !== undefined ? ` “${quote}”` : '';
      return `   ${points < 0 ? '' : '+'}${points.toFixed(2)} ${signal}${words}`;
    }),
    ...(hasWords ? [`   words: “${excerpt}”`] : []),
  ];
}

export function reportText({ version, browser, address, settings, page, hasWords }: ReportFacts): string {
  const off = KINDS.filter((kind) => !settings.kinds[kind]);
  return [
    `Foldaway ${version}`,
    browser,
    `Page: ${address === undefined ? 'unknown' : plainAddress(address)}`,
    `Here: ${page.mode}; paused: ${page.pause}; kinds off: ${off.length === 0 ? 'none' : off.join(', ')}; rules: ${settings.hasRulesOn ? 'on' : 'off'}`,
    `Time: ${Math.round(page.spentMs)} ms`,
    '',
    `Found: ${page.entries.length}`,
    ...page.entries.flatMap((entry, index) => entryLines(entry, index + 1, hasWords)),
    `Left alone: ${page.leftAlone.length}`,
    ...page.leftAlone.map(
      ({ kind, reason, excerpt }, index) =>
        `${index + 1}. ${kind}, ${reason}${hasWords ? `\n   words: “${excerpt}”` : ''}`,
    ),
    `Always shown here: ${page.keptOpen.length}`,
    '',
    'What is wrong: ',
  ].join('\n');
}

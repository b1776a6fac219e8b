/** What Foldaway says of a page: asked from one of its own pages, as the popup does. */

/** @typedef {import('../../src/platform/messages').FrameReport} FrameReport */
/** @typedef {import('../../src/platform/messages').Reply<FrameReport>} ReportReply */

/**
 * Runs inside one of the extension's pages, so it refers to nothing outside of itself.
 * @param {string} url the address of a tab
 * @returns {Promise<FrameReport | undefined>} what its main frame reports; undefined where no content script answers
 */
export async function readReport(url) {
  const { tabs } = /** @type {{ chrome: Pick<import('webextension-polyfill').Browser, 'tabs'> }} */ (
    /** @type {unknown} */ (globalThis)
  ).chrome;
  const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
  if (tab?.id === undefined) return undefined;
  const reply = /** @type {ReportReply | undefined} */ (
    await tabs.sendMessage(tab.id, { name: 'page:read' }, { frameId: 0 }).catch(() => undefined)
  );
  return reply?.isOk ? reply.value : undefined;
}

/** @param {import('../../src/core/finding').Finding} finding */
export function describeFinding({ kind, origin, score, excerpt, evidence, rule }) {
  const reasons = evidence.map(({ signal, points, quote }) => {
    const sign = points < 0 ? '' : '+';
    return `    ${sign}${points.toFixed(1).padStart(4)}  ${signal}${quote ? `  “${quote}”` : ''}`;
  });
  const why = rule ? `rule ${rule}` : `${origin}, ${Math.round(100 * score)} %`;
  return [`  ${kind} (${why}): “${excerpt}”`, ...reasons].join('\n');
}

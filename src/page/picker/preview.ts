/** What a rule would collapse on the page as it stands, and what the rails would keep. Reads only. */
import type { Kind } from '../../core/kind';
import type { SelectedRules } from '../../core/rules/types';
import { judgeAll } from '../judge';
import type { LeftAloneReason } from '../left-alone';
import { COLLAPSED, COLLAPSED_ATTRIBUTE } from '../names';
import type { PlacedFinding } from '../placed';
import type { RuleFailure } from '../rules/engine';
import { matchRules } from '../rules/match';

export interface Preview {
  /** Findings that would collapse. */
  readonly placed: readonly PlacedFinding[];
  /** The boxes that would go with them. */
  readonly boxes: readonly Element[];
  readonly kept: readonly { readonly element: Element; readonly reason: LeftAloneReason }[];
  /** Matched, and not drawn at present. */
  readonly waitingCount: number;
  readonly failure: RuleFailure | undefined;
}

/** The page's open shadow roots, roots within roots included. */
function openRootsIn(scope: ParentNode): readonly ShadowRoot[] {
  return [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsIn(shadowRoot)] : [],
  );
}

export function previewRule(page: Document, selected: SelectedRules, kind: Kind): Preview {
  let lastId = 0;
  const context = {
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    switchedOff: new Map<string, RuleFailure>(),
    spentMs: new Map<string, number>(),
  };
  const found = [page.body, ...openRootsIn(page)].flatMap((scope) => matchRules(scope, selected, context));
  const placed = found.map(({ finding, elements }) => ({ elements, finding: { ...finding, kind } }));
  const collapsed = [...page.querySelectorAll(`[${COLLAPSED_ATTRIBUTE}="${COLLAPSED}"]`)];
  // While the picker stands, nothing of the page has the focus.
  const judged = judgeAll(placed, collapsed, page, { hasTouched: () => false });
  return {
    placed: judged.flatMap((one) => (one.verdict === 'collapse' ? [one.placed] : [])),
    boxes: judged.flatMap((one) => (one.verdict === 'collapse' ? one.boxes : [])),
    kept: judged.flatMap((one) =>
      one.verdict === 'leave' ? one.placed.elements.map((element) => ({ element, reason: one.reason })) : [],
    ),
    waitingCount: judged.filter(({ verdict }) => verdict === 'wait').length,
    failure: [...context.switchedOff.values()][0],
  };
}

/** What hostile pages are made of. */
import { APPEAL, type StoryParts, story } from '../../e2e/harness/story';

export { APPEAL, story };

export const script = (code: string): string => `<script>${code}</script>`;

/** The story with its appeal, and a script that runs before all else of the page. */
export const attackedBy = (code: string, parts: StoryParts = {}): string =>
  story({ afterText: APPEAL, ...parts, head: `${parts.head ?? ''}${script(code)}` });

/** Makes `problems()` of a page: lines from `check`, whose body returns a list. */
export const ownTest = (body: string): string => script(`globalThis.problems = () => { ${body} };`);

/** The appeal inside of something else. */
export const APPEAL_ONLY = ['.plea'] as const;

/** Pages with strict policies: Foldaway works under them and never breaks one. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, story } from './parts';

const NONCE = 'c2hvcnQ';
/** The page's own account of what its policy was asked to refuse. */
const WATCH = `<script nonce="${NONCE}">
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
  // what the browser itself asks for is none of ours
  globalThis.problems = () => violations.filter((one) => !one.endsWith('/favicon.ico')).map((one) => 'the policy refused ' + one);
</script>`;
const under = (name: string, policy: string, parts: Partial<HostilePage> = {}): HostilePage => ({
  name,
  html: () => story({ afterText: APPEAL, head: WATCH }).replace('<style>', `<style nonce="${NONCE}">`),
  headers: { 'content-security-policy': policy },
  collapsed: APPEAL_ONLY,
  ...parts,
});
const OWN_ONLY = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'`;

export const POLICIES: readonly HostilePage[] = [
  under('allows nothing but its own script and style', OWN_ONLY, { inFirefox: true }),
  under(
    'asks for trusted types and allows none',
    `${OWN_ONLY}; require-trusted-types-for 'script'; trusted-types 'none'`,
  ),
  under('is sandboxed and may only run scripts', `sandbox allow-scripts; ${OWN_ONLY}`),
  under('is sandboxed as far as its own origin', `sandbox allow-scripts allow-same-origin; ${OWN_ONLY}`),
  {
    name: 'is isolated from all other origins',
    html: () => story({ afterText: APPEAL }),
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'unload=(), storage-access=()',
      'referrer-policy': 'no-referrer',
    },
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'has its policy in a meta element',
    html: () =>
      story({ afterText: APPEAL, head: `<meta http-equiv="content-security-policy" content="default-src 'none'">` }),
    collapsed: APPEAL_ONLY,
  },
];

/** Keeps what content scripts need of the organisation's policy where they can read it at a page's start. */
import { browser } from '../../platform/browser';
import { withLock } from '../../platform/lock';
import { readPolicy } from '../../platform/policy-store';
import { POLICY_KEY } from '../../settings/keys';
import { isSameValue } from '../../settings/stored';

/** At each start, because Firefox does not say that a policy changed. */
export const refreshPolicy = (): Promise<void> =>
  withLock('policy', async () => {
    const { policy } = await readPolicy();
    const stored = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
    if (Object.keys(policy).length === 0) {
      if (stored !== undefined) await browser.storage.local.remove(POLICY_KEY);
    } else if (!isSameValue(stored, policy)) {
      await browser.storage.local.set({ [POLICY_KEY]: policy });
    }
  });

import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledRules } from '../../../src/core/rules/types';
import { COMPILED_RULES_KEY, fieldKey, POLICY_KEY } from '../../../src/settings/keys';
import { createDevice, type Device } from '../fakes/device';
import { running } from '../fakes/running';

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await running();
}, 60_000);

const POLICY = {
  kinds: { newsletter: false },
  sites: { 'news.example': { mode: 'off' } },
  rules: 'paper.example##.plea',
  welcome: false,
};

async function started(policy: Record<string, unknown>, prepare: (device: Device) => void = () => undefined) {
  const device = createDevice();
  prepare(device);
  device.areas.managed.set(policy);
  await device.startWorker();
  await device.settle();
  return device;
}

const stored = (device: Device, key: string): unknown => device.areas.local.get(key)[key];
const compiledText = (device: Device): string =>
  JSON.stringify((stored(device, COMPILED_RULES_KEY) as { rules?: CompiledRules } | undefined)?.rules);

describe('a policy', () => {
  it('is where content scripts read it once the worker started, and its rules are compiled beside the reader’s', async () => {
    const device = await started(POLICY, ({ areas }) =>
      areas.local.set({ [fieldKey('rules')]: { value: 'paper.example##.own', revision: 1 } }),
    );
    expect(stored(device, POLICY_KEY)).toEqual(POLICY);
    expect(compiledText(device)).toContain('.plea');
    expect(compiledText(device)).toContain('.own');
    expect(stored(device, fieldKey('rules'))).toEqual({ value: 'paper.example##.own', revision: 1 });
  });

  it('that changes holds at once where the browser tells it, and one that goes leaves nothing', async () => {
    const device = await started(POLICY);
    device.areas.managed.set({ rules: 'paper.example##.other' });
    await device.settle();
    expect(compiledText(device)).toContain('.other');
    device.areas.managed.remove(['kinds', 'sites', 'rules', 'welcome']);
    await device.settle();
    expect(stored(device, POLICY_KEY)).toBeUndefined();
    expect(stored(device, COMPILED_RULES_KEY)).toBeUndefined();
  });

  it('of which a value is wrong holds without it', async () => {
    const device = await started({ kinds: { newsletter: 1 }, sites: POLICY.sites });
    expect(stored(device, POLICY_KEY)).toEqual({ sites: POLICY.sites });
  });

  it('that nobody made changes nothing, in Firefox either, which refuses to read it', async () => {
    for (const isFirefox of [false, true]) {
      const device = await started({}, ({ state }) => {
        state.isFirefox = isFirefox;
      });
      expect([...device.areas.local.data.keys()].filter((key) => /^(?:state|compiled):/u.test(key))).toEqual([]);
    }
  });

  it('can do without the welcome page', async () => {
    for (const [policy, count] of [
      [{}, 1],
      [{ welcome: true }, 1],
      [{ welcome: false }, 0],
    ] as const) {
      const device = await started(policy);
      device.events.onInstalled.fire({ reason: 'install' });
      await device.settle();
      expect(device.opened).toHaveLength(count);
    }
  });
});

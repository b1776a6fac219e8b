/** What the popup shows of a tab. */
import { describe, expect, it } from 'vitest';
import { pageModel } from '../../../src/entries/popup/model';
import type { FrameReport, ReportedFinding, TabState } from '../../../src/platform/messages';
import { type Correction, DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings';

const finding = (changes: Partial<ReportedFinding>): ReportedFinding => ({
  id: 1,
  kind: 'donation',
  origin: 'detected',
  score: 0.9,
  evidence: [],
  excerpt: 'Give what you can',
  fingerprint: 'donation.1.2',
  isGate: false,
  isCollapsed: true,
  ...changes,
});

const frame = (changes: Partial<FrameReport>): FrameReport => ({
  documentId: 'one',
  host: 'www.paper.example',
  findings: [],
  leftAlone: [],
  spentMs: 1,
  ...changes,
});

const tab = (frames: Record<number, FrameReport>, changes: Partial<TabState> = {}): TabState => ({
  isReached: true,
  pause: 'none',
  corrections: [],
  frames,
  ...changes,
});

const settings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

const keptOpen: Correction = {
  site: 'www.paper.example',
  fingerprint: 'donation.1.2',
  verdict: 'show',
  kind: 'donation',
  excerpt: 'Give what you can',
};

describe('pageModel', () => {
  it('means the host without its www where no site is named', () => {
    expect(pageModel(settings({}), tab({ 0: frame({}) }))).toMatchObject({ site: 'paper.example', mode: 'all' });
  });

  it('means the nearest site that is named already', () => {
    const sites = { example: { mode: 'rules' }, 'paper.example': { mode: 'off' } } as const;
    expect(pageModel(settings({ sites }), tab({ 0: frame({}) }))).toMatchObject({ site: 'paper.example', mode: 'off' });
  });

  it('has no site where the page has no host', () => {
    expect(pageModel(settings({}), tab({ 0: frame({ host: '' }) })).site).toBeUndefined();
  });

  it('lists the main frame first, and tells equal ids of different frames apart', () => {
    const frames = {
      7: frame({ host: 'widgets.example', findings: [finding({ excerpt: 'in a frame' })] }),
      0: frame({ findings: [finding({ excerpt: 'on the page' })] }),
    };
    const { entries } = pageModel(settings({}), tab(frames));
    expect(entries.map((entry) => [entry.key, entry.finding.excerpt])).toEqual([
      ['0:1', 'on the page'],
      ['7:1', 'in a frame'],
    ]);
  });

  it('counts what is collapsed, not what was opened again', () => {
    const findings = [finding({}), finding({ id: 2, isCollapsed: false }), finding({ id: 3 })];
    expect(pageModel(settings({}), tab({ 0: frame({ findings }) })).collapsedCount).toBe(2);
  });

  it('lists what the reader never wants collapsed on the hosts of this page, latest first', () => {
    const corrections: readonly Correction[] = [
      keptOpen,
      { ...keptOpen, fingerprint: 'donation.8.9' },
      { ...keptOpen, site: 'elsewhere.example' },
      { ...keptOpen, fingerprint: 'ad.1.2', verdict: 'collapse' },
    ];
    const model = pageModel(settings({ corrections }), tab({ 0: frame({}) }));
    expect(model.keptOpen).toEqual([
      { correction: corrections[1], isForTab: false },
      { correction: corrections[0], isForTab: false },
    ]);
  });

  it('lists among them what holds for the tab only, as that', () => {
    const corrections = [keptOpen, { ...keptOpen, verdict: 'collapse' } as const];
    const model = pageModel(settings({}), tab({ 0: frame({}) }, { corrections }));
    expect(model.keptOpen).toEqual([{ correction: keptOpen, isForTab: true }]);
  });

  it('adds up the time of all frames', () => {
    expect(pageModel(settings({}), tab({ 0: frame({ spentMs: 3.5 }), 4: frame({ spentMs: 2 }) })).spentMs).toBe(5.5);
  });

  it('gathers what was left alone from all frames', () => {
    const leftAlone = [{ kind: 'registration', reason: 'gates', excerpt: 'Sign in' }] as const;
    const model = pageModel(settings({}), tab({ 0: frame({ leftAlone }), 2: frame({ leftAlone }) }, { pause: 'tab' }));
    expect(model.leftAlone).toHaveLength(2);
    expect(model.pause).toBe('tab');
  });
});

/** The popup: whether Foldaway is on here, what it collapsed and why, and how to undo it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import { openOptions } from '../../platform/tabs';
import type { Settings } from '../../settings/settings';
import { Notice } from '../../ui/controls';
import { Mark } from '../../ui/mark';
import type { SettingsState } from '../../ui/settings-state';
import { Troubles } from '../../ui/troubles';
import { useReversible } from '../../ui/use-reversible';
import { Entries } from './entries';
import { JustMade } from './just-made';
import { KeptOpenList } from './kept-open';
import { LeftAloneList } from './left-alone';
import { pageModel } from './model';
import { Obstructed } from './obstructed';
import { Pause } from './pause';
import { Pick } from './pick';
import { RememberedHere } from './remembered';
import { SiteSheet } from './site-sheet';
import { Spent } from './spent';
import type { PopupState, TabView } from './state';
import { Support } from './support';
import { reasonsOf, type Undo } from './undo';
import { WhatToCollapse } from './what-to-collapse';
import { WrongHere } from './wrong-here';

interface PopupProps {
  readonly settings: SettingsState;
  readonly state: PopupState;
}

export function Popup({ settings, state }: PopupProps) {
  const current = settings.settings.value;
  const lastRule = useReversible(settings);
  const view = state.view.value;
  const failure = settings.failure.value ?? state.failure.value;
  return (
    <>
      <header class="popup-head">
        <Mark />
        <h1>{t('popup_title')}</h1>
        <button type="button" class="button bare" onClick={() => void openOptions()}>
          {t('popup_openOptions')}
        </button>
      </header>
      <main class="popup-main" aria-busy={view.step === 'reading'}>
        <Troubles />
        {failure !== undefined && (
          <Notice tone="error">
            <p>{t(failure)}</p>
          </Notice>
        )}
        {current !== undefined && body(view, current, { settings, state, lastRule })}
      </main>
    </>
  );
}

function body(view: TabView, current: Settings, undo: Undo): ComponentChildren {
  const { settings, state } = undo;
  if (view.step === 'reading') return null;
  if (view.step !== 'ready') return <Obstructed view={view} state={state} />;
  const page = pageModel(current, view.state);
  return (
    <>
      {!current.isOn && (
        <Notice tone="warn">
          <p>{t('popup_isOffEverywhere')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void settings.change((before) => ({ ...before, isOn: true }))}
          >
            {t('popup_turnOn')}
          </button>
        </Notice>
      )}
      <SiteSheet page={page} settings={settings} state={state} />
      <JustMade undo={undo} />
      <Entries
        entries={page.entries}
        collapsedCount={page.collapsedCount}
        undo={undo}
        reasonsOf={(entry) => reasonsOf(entry, current, view.state.corrections)}
      />
      {page.site !== undefined && <Pick state={state} />}
      <Support page={page} settings={settings} state={state} />
      <KeptOpenList keptOpen={page.keptOpen} undo={undo} />
      {page.host !== undefined && <RememberedHere host={page.host} />}
      <LeftAloneList leftAlone={page.leftAlone} />
      <WhatToCollapse current={current} settings={settings} />
      <WrongHere page={page} current={current} state={state} />
      <Pause scope={page.pause} state={state} />
      <Spent ms={page.spentMs} />
    </>
  );
}

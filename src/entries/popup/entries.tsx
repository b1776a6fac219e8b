/** The list of what was collapsed on this page, each with its reason and how to undo it. */
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { Correction } from '../../settings/settings';
import { EvidenceList } from '../../ui/evidence-list';
import { mainEvidence } from '../../ui/reason';
import { kindWords, numberWords, signalWords } from '../../ui/words';
import type { Entry } from './model';
import { RuleReason } from './rule-reason';
import { takeBack, type Undo } from './undo';

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly collapsedCount: number;
  readonly undo: Undo;
  /** What made the entry's block collapse, where the reader did. */
  readonly reasonsOf: (entry: Entry) => readonly Correction[];
}

export function Entries({ entries, collapsedCount, undo, reasonsOf }: EntriesProps) {
  const headingId = useId();
  return (
    <section class="stack entries" aria-labelledby={headingId}>
      <h2 id={headingId} class="row">
        <span>{t('popup_collapsedHere')}</span>
        <span class="count strong">{numberWords(collapsedCount)}</span>
      </h2>
      {entries.length === 0 ? (
        <p class="quiet">{t('popup_nothingCollapsed')}</p>
      ) : (
        <ul class="entry-list">
          {entries.map((entry) => (
            <EntryItem key={entry.key} entry={entry} undo={undo} reasons={reasonsOf(entry)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface EntryItemProps {
  readonly entry: Entry;
  readonly undo: Undo;
  readonly reasons: readonly Correction[];
}

function EntryItem({ entry, undo, reasons }: EntryItemProps) {
  const { finding } = entry;
  const { state } = undo;
  const wordsId = useId();
  return (
    <li class={`entry ${finding.isCollapsed ? 'is-collapsed' : ''}`}>
      <p id={wordsId} class="entry-words">
        <strong>{kindWords(finding.kind)}</strong> <bdi class="entry-excerpt">{finding.excerpt}</bdi>
      </p>
      {finding.isGate && <p class="quiet">{t('popup_isGate')}</p>}
      {finding.isRemembered && <p class="quiet">{t('finding_remembered')}</p>}
      <Reason entry={entry} undo={undo} />
      <div class="row entry-actions">
        <button
          type="button"
          class="button bare"
          aria-describedby={wordsId}
          onClick={() => void state.setCollapsed(entry, !finding.isCollapsed)}
        >
          {t(finding.isCollapsed ? 'popup_show' : 'popup_collapse')}
        </button>
        {finding.origin === 'reader' ? (
          <button
            type="button"
            class="button bare"
            aria-describedby={wordsId}
            onClick={() => void takeBack(reasons, undo)}
          >
            {t('undo')}
          </button>
        ) : (
          <button
            type="button"
            class="button bare"
            aria-describedby={wordsId}
            onClick={() => void state.correct(entry)}
          >
            {t('popup_neverHere')}
          </button>
        )}
      </div>
    </li>
  );
}

function Reason({ entry: { finding, host }, undo }: { readonly entry: Entry; readonly undo: Undo }) {
  if (finding.origin === 'reader') return <p class="quiet">{t('popup_byReader')}</p>;
  if (finding.rule !== undefined) return <RuleReason rule={finding.rule} host={host} undo={undo} />;
  const reasons = mainEvidence(finding);
  if (reasons.length === 0) return null;
  return (
    <details class="folded entry-reason">
      <summary class="quiet">
        <span>{reasons.map(({ signal }) => signalWords(signal)).join(' · ')}</span>
      </summary>
      <EvidenceList finding={finding} />
    </details>
  );
}

/** All the evidence of one finding: what spoke for collapsing, what against, in whose words, and by how much. */
import type { Evidence, Finding } from '../core/finding';
import { t } from '../platform/i18n';
import { evidenceAgainst, evidenceFor } from './reason';
import { pointsWords, signalWords } from './words';

export function EvidenceList({ finding }: { readonly finding: Pick<Finding, 'evidence'> }) {
  const against = evidenceAgainst(finding);
  return (
    <div class="evidence">
      <ul>{evidenceFor(finding).map(evidenceItem)}</ul>
      {against.length > 0 && (
        <>
          <p class="quiet">{t('popup_evidenceAgainst')}</p>
          <ul>{against.map(evidenceItem)}</ul>
        </>
      )}
    </div>
  );
}

function evidenceItem({ signal, points, quote }: Evidence) {
  return (
    <li key={signal} class="evidence-item">
      <span>
        {signalWords(signal)}
        {quote !== undefined && (
          <>
            {' '}
            <q>
              <bdi>{quote}</bdi>
            </q>
          </>
        )}
      </span>
      <span class="evidence-points">{pointsWords(points)}</span>
    </li>
  );
}

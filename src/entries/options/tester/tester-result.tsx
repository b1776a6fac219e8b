/** What the tester found: each block with its verdict, its score and the evidence, in words. */
import { t, uiLocale } from '../../../platform/i18n';
import { counted } from '../../../platform/plurals';
import { EvidenceList } from '../../../ui/evidence-list';
import { kindWords } from '../../../ui/words';
import type { TestedBlock, TestResult } from './judge-text';

const percent = (share: number): string =>
  new Intl.NumberFormat(uiLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

function languageNames(languages: readonly string[]): string {
  const names = new Intl.DisplayNames([uiLocale()], { type: 'language' });
  return new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(
    languages.map((language) => names.of(language) ?? language),
  );
}

export function TesterResult({ result: { blocks, languages, place } }: { readonly result: TestResult }) {
  const collapsedCount = blocks.filter(({ leftBecause }) => leftBecause === undefined).length;
  return (
    <div class="tester-result">
      <p role="status">
        {counted('options_tester_found', collapsedCount)}{' '}
        {counted('options_tester_passed', blocks.length - collapsedCount)}{' '}
        {t('options_tester_readAs', t(`options_tester_place_${place}`), languageNames(languages))}
      </p>
      {blocks.length > 0 && (
        <ol class="tester-blocks">
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Block({ block }: { readonly block: TestedBlock }) {
  const { kind, excerpt, leftBecause, score, threshold } = block;
  return (
    <li class={`sheet tester-block ${leftBecause === undefined ? 'is-collapsed' : ''}`}>
      <h3>
        {t(leftBecause === undefined ? 'options_tester_collapsed' : 'options_tester_left')} · {kindWords(kind)}
      </h3>
      <p class="wrap">
        <bdi>{excerpt}</bdi>
      </p>
      <p class="quiet">
        {t('options_tester_score', percent(score), percent(threshold))}
        {leftBecause !== undefined && ` ${t(`options_tester_left_${leftBecause}`)}`}
      </p>
      <EvidenceList finding={block} />
    </li>
  );
}

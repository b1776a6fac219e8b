// @vitest-environment jsdom
/** The detector and its lexicons: whatever is there, and whenever it comes. */
import { beforeEach, expect, it, vi } from 'vitest';
import { lexiconsOf } from '../../../src/core/lexicon';
import { createDetector } from '../../../src/page/detector';
import { createLexicons } from '../../../src/page/lexicons';
import { APPEAL, story } from '../../e2e/harness/story';

const GERMAN_APPEAL =
  '<aside><h2>Unterst\u00fctzen Sie unsere Arbeit</h2><p>Wir finanzieren uns durch Spenden unserer Leser.</p><button>Jetzt spenden</button></aside>';

function detecting(...stored: string[]) {
  const onSettled = vi.fn();
  const read = vi.fn(async (languages: readonly string[]) =>
    lexiconsOf(languages.filter((language) => stored.includes(language))),
  );
  const lexicons = createLexicons({ read, onSettled });
  const { detect } = createDetector(document, lexicons);
  const found = () => detect(document.body).map(({ finding }) => finding.kind);
  return { stored, lexicons, onSettled, read, found };
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = story({ afterText: APPEAL });
});

it('asks for English and the declared language before it is asked for anything', () => {
  document.documentElement.lang = 'de-AT';
  expect(detecting().read.mock.calls).toEqual([[['en', 'de']]]);
});

it('finds nothing before its lexicons are there, and then what there is', async () => {
  const { found, onSettled } = detecting('en');
  expect(found()).toEqual([]);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalled());
  expect(found()).toEqual(['donation']);
});

it('finds nothing where there are none, until the worker has stored them', async () => {
  const { found, onSettled, stored, lexicons } = detecting();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(found()).toEqual([]);
  stored.push('en');
  lexicons.arrived(['en']);
  await vi.waitFor(() => expect(found()).toEqual(['donation']));
});

it('does with another language where English is missing', async () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = story({ afterText: GERMAN_APPEAL });
  const { found, onSettled } = detecting('de');
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalled());
  expect(found()).toEqual(['donation']);
});

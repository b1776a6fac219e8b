// @vitest-environment jsdom
/** The options' tester: the detector over pasted HTML and text. */
import { expect, it, vi } from 'vitest';
import { LEXICONS } from '../../../src/core/lexicon';
import { inertDocument } from '../../../src/entries/options/tester/inert';
import { judgeText } from '../../../src/entries/options/tester/judge-text';
import { APPEAL, story } from '../../e2e/harness/story';

const readLexicons = async (languages: readonly string[]) =>
  LEXICONS.filter(({ language }) => languages.includes(language));

it('finds in a page what would be collapsed, and says why', async () => {
  const { place, languages, blocks } = await judgeText(story({ afterText: APPEAL }), 'guess', readLexicons);
  expect([place, languages]).toEqual(['page', ['en']]);
  const collapsed = blocks.filter(({ leftBecause }) => leftBecause === undefined);
  expect(collapsed).toHaveLength(1);
  expect(collapsed[0]).toMatchObject({
    kind: 'donation',
    excerpt: expect.stringMatching(/^You have read to the end/u),
  });
  expect(collapsed[0]?.score).toBeGreaterThan(collapsed[0]?.threshold ?? 1);
  expect(collapsed[0]?.evidence.map(({ signal }) => signal)).toContain('asksForMoney');
});

it('takes a block that is pasted alone for one after an article', async () => {
  const { place, blocks } = await judgeText(APPEAL, 'guess', readLexicons);
  expect(place).toBe('after');
  expect(blocks[0]).toMatchObject({ kind: 'donation', leftBecause: undefined });
});

it('reads plain text, in its language, and says what is left alone and why', async () => {
  const text =
    'Die Brücke am Hafen bleibt gesperrt, wie die Stadt mitteilt, und das nicht nur für eine Woche. Es ist die dritte Sperrung in diesem Jahr, und sie wird nicht die letzte sein.\n\nUnseren Newsletter gibt es jeden Morgen, sagt der Sprecher der Stadt, und er ist mit der Zahl der Leser zufrieden.';
  const { languages, blocks } = await judgeText(text, 'page', readLexicons);
  expect(languages).toContain('de');
  expect(blocks.length).toBeGreaterThan(0);
  for (const { leftBecause, score, threshold } of blocks)
    if (leftBecause === 'score') expect(score).toBeLessThan(threshold);
  expect(blocks.map(({ leftBecause }) => leftBecause)).not.toContain(undefined);
});

it('finds nothing in what asks for nothing', async () => {
  const { blocks } = await judgeText('<p>The clock is slow.</p>', 'guess', readLexicons);
  expect(blocks).toEqual([]);
});

it('finds nothing without lexicons, and says that it had none', async () => {
  expect(await judgeText(story({ afterText: APPEAL }), 'guess', async () => [])).toMatchObject({
    languages: [],
    blocks: [],
  });
});

it('takes text with angle brackets that is no markup as text', () => {
  expect(inertDocument('1 < 2\n\n3 > 2').body.innerHTML).toBe('<p>1 &lt; 2</p><p>3 &gt; 2</p>');
});

it('runs nothing of what is pasted', async () => {
  const ran = vi.fn();
  vi.stubGlobal('ran', ran);
  await judgeText(`${APPEAL}<script>ran()</script><img src="x:" onerror="ran()">`, 'guess', readLexicons);
  expect(document.images).toHaveLength(0);
  expect(ran).not.toHaveBeenCalled();
});

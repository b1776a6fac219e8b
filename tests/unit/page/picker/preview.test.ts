// @vitest-environment jsdom
/** What the picker shows before a rule is saved is what the rails will let happen. */
import { beforeEach, expect, it } from 'vitest';
import { compileRules } from '../../../../src/core/rules/compile';
import { selectRules } from '../../../../src/core/rules/select';
import { previewRule } from '../../../../src/page/picker/preview';
import { drawEverything, PROSE } from '../helpers';

const preview = (rule: string) => previewRule(document, selectRules(compileRules(rule), 'news.example'), 'newsletter');

beforeEach(() => {
  drawEverything();
  document.body.innerHTML = `<main><article>${PROSE}</article><div class="box">Letters every week</div></main>
<div class="box" hidden>Letters some day</div>`;
});

it('counts what collapses, of the kind that was chosen, and what is not shown at present', () => {
  const { placed, boxes, kept, waitingCount } = preview('news.example##.box');
  expect(placed.map(({ finding }) => [finding.kind, finding.excerpt])).toEqual([['newsletter', 'Letters every week']]);
  expect(boxes.map((box) => box.textContent)).toEqual(['Letters every week']);
  expect(kept).toEqual([]);
  expect(waitingCount).toBe(1);
});

it('keeps the article, and says so', () => {
  const { placed, kept } = preview('news.example##article');
  expect(placed).toEqual([]);
  expect(kept.map(({ element, reason }) => [element.localName, reason])).toEqual([['article', 'rail']]);
});

it('keeps everything where most of the page would go', () => {
  document.body.innerHTML = `<main><h1>Title</h1></main>${'<div class="box">'.concat('word '.repeat(60), '</div>').repeat(5)}`;
  const { placed, kept } = preview('news.example##.box');
  expect(placed).toEqual([]);
  expect(kept).toHaveLength(5);
});

it('looks into open shadow roots, and roots within roots', () => {
  const outer = document.createElement('x-outer');
  document.body.append(outer);
  const inner = document.createElement('x-inner');
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).innerHTML = '<div class="deep">Join the circle of readers</div>';
  expect(preview('news.example##.deep').placed).toHaveLength(1);
});

it('tells of a selector that the browser does not take', () => {
  expect(preview('news.example##:xpath(//div[foo(])').failure ?? 'none').toBe('none');
  expect(preview('news.example##:xpath(//div[foo()])').failure).toBe('invalid');
});

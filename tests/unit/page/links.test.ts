// @vitest-environment jsdom
/** The links in blocks, as the popup is told of them. */
import { expect, it } from 'vitest';
import { linksIn } from '../../../src/page/links';

const linksOf = (html: string) => {
  document.body.innerHTML = html;
  return linksIn([...document.body.children]);
};

it('tells where links lead and what they say', () => {
  expect(
    linksOf(`<div><a href="https://pay.example/give"> Give <b>now</b>
</a><a href="https://pay.example/card" aria-label="By card"><i></i></a></div>
<a href="https://pay.example/picture"><img alt="A jar of coins"></a>`),
  ).toEqual([
    { url: 'https://pay.example/give', words: 'Give now' },
    { url: 'https://pay.example/card', words: 'By card' },
    { url: 'https://pay.example/picture', words: 'A jar of coins' },
  ]);
});

it('passes over what leads nowhere else', () => {
  expect(
    linksOf(
      '<p><a>No address</a><a href="#">Later</a><a href="javascript:void 0">Close</a><a href="mailto:a@b.example">Write</a></p>',
    ),
  ).toEqual([]);
});

it('passes over links of drawings, and reads forms that answer for the DOM', () => {
  expect(
    linksOf(
      '<form><svg><a href="https://pay.example/drawn"></a></svg><input name="textContent"><a href="https://pay.example/give">Give</a></form>',
    ),
  ).toEqual([{ url: 'https://pay.example/give', words: 'Give' }]);
});

/** Makes pages of any size: an article with an appeal after it, and comments for as long as it takes. */

const SENTENCES = [
  'The ferry to Lower Wick left late again, and nobody on the quay could say why.',
  'In the mill, where the council has met since spring, the windows stay open until ten.',
  'She had counted the boats twice, once from the wall and once from the church, and both times found eleven.',
  'A new bridge would cost more than the old one ever earned, the harbour master wrote in March.',
];
const APPEAL =
  '<aside class="plea"><h2>Support our reporting</h2><p>We depend on readers like you. Donate today and keep this paper free for everyone.</p><a href="/give">Donate now</a></aside>';

const paragraph = (index: number): string =>
  `<p>${SENTENCES[index % 4]} ${SENTENCES[(index + 1) % 4]} <a href="/place/${index}">More on this</a>.</p>`;

const comment = (index: number): string =>
  `<li class="reply"><div><b>Reader ${index}</b><time>Noon</time></div><p>${SENTENCES[index % 4]}</p><a href="/r/${index}">Reply</a></li>`;

const ELEMENTS_OF_PARAGRAPH = 2;
const ELEMENTS_OF_COMMENT = 6;

/** About so many elements, one in ten of them in the article. */
export function generatePage(elements: number): string {
  const paragraphs = Math.ceil(elements / 10 / ELEMENTS_OF_PARAGRAPH);
  const comments = Math.ceil((elements * 9) / 10 / ELEMENTS_OF_COMMENT);
  const made = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('\n');
  return `<!doctype html><html lang="en"><head><title>The ferry to Lower Wick</title></head><body>
<header><nav><a href="/">Harbour</a><a href="/news">News</a></nav></header>
<main><article><h1>The ferry to Lower Wick</h1>${made(paragraphs, paragraph)}</article>${APPEAL}
<ol>${made(comments, comment)}</ol></main></body></html>`;
}

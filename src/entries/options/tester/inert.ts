/** Makes a document of what the reader pasted: an inert one, in which no script runs and nothing is loaded. */

const MARKUP = /<(?:[a-z][^>]*|!doctype|!--)/iu;
const BLANK_LINES = /\r?\n[^\S\n]*\r?\n/u;

/** Text without any markup becomes paragraphs, one for each stretch between blank lines. */
export function inertDocument(pasted: string): Document {
  const parser = new DOMParser();
  if (MARKUP.test(pasted)) return parser.parseFromString(pasted, 'text/html');
  const page = parser.parseFromString('', 'text/html');
  for (const text of pasted.split(BLANK_LINES)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    page.body.append(paragraph);
  }
  return page;
}

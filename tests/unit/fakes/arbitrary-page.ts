/** Pages of every shape, for property tests: an article, appeals and other things around and in it, and markup that means nothing. */
import fc from 'fast-check';

/** Words without a meaning to any lexicon. */
const WORD = fc.constantFrom(
  ...'clock tower river sexton baker county minutes bell stone market winter letter bridge harbour timetable oven'.split(
    ' ',
  ),
);
const sentence = fc.array(WORD, { minLength: 8, maxLength: 18 }).map((words) => `The ${words.join(' ')}.`);
const paragraph = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((sentences) => `<p class="story">${sentences.join(' ')}</p>`);

/** What asks, alone or in one breath with others. */
const PLEA = fc.constantFrom(
  'Please support our work with a monthly donation.',
  'Subscribe to our newsletter and get the best stories in your inbox.',
  'Become a member today. You can cancel at any time.',
  'We need your help to go on: donate now.',
  'Please turn off your ad blocker.',
  'Get our app for the best experience.',
  'Already a subscriber? Log in.',
  'Advertisement',
);
const CONTROL = fc.constantFrom(
  '<a href="/donate">Donate now</a>',
  '<button>Subscribe</button>',
  '<form><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form>',
  '<input type="checkbox"> Monthly',
  '<iframe title="ad"></iframe>',
  '<img alt="">',
);
const TAG = fc.constantFrom(
  'div',
  'section',
  'aside',
  'p',
  'span',
  'ul',
  'table',
  'form',
  'details',
  'x-box',
  'figure',
);
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class="plea"',
  ' id="newsletter"',
  ' hidden',
  ' style="position:fixed"',
  ' role="dialog"',
  ' data-foldaway="collapsed"',
  ' contenteditable',
  ' class="ad-slot" aria-hidden="true"',
);
const { part } = fc.letrec<{ readonly part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    PLEA,
    CONTROL,
    PLEA.map((text) => `<h4>${text}</h4>`),
    PLEA.map((text) => `<p>${text}</p>`),
    sentence,
    fc.string({ maxLength: 20, unit: 'binary' }).map((text) => text.replace(/[<&]/gu, '')),
    fc
      .tuple(TAG, ATTRIBUTES, fc.array(tie('part'), { maxLength: 4 }))
      .map(([tag, attributes, parts]) => `<${tag}${attributes}>${parts.join(' ')}</${tag}>`),
  ),
}));

/** The markup of a body; the paragraphs of its article have the class `story`. */
export const arbitraryBody: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(part, { maxLength: 4 }),
    fc.array(fc.tuple(paragraph, fc.option(part, { nil: '' })), { minLength: 5, maxLength: 9 }),
    fc.array(part, { maxLength: 4 }),
    fc.constantFrom('main', 'article', 'div'),
  )
  .map(
    ([before, text, after, tag]) =>
      `${before.join('\n')}<${tag}><h1>The clock</h1>${text.flat().join('\n')}</${tag}>${after.join('\n')}`,
  );

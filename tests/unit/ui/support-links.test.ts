/** Which links of collapsed appeals the popup offers to readers who want to give. */
import { describe, expect, it } from 'vitest';
import { supportLinks } from '../../../src/entries/popup/support-links';

const link = (url: string, words = 'Give') => ({ url, words });
const urls = (...given: readonly string[]): readonly string[] =>
  supportLinks(given.map((url) => link(url))).map(({ url }) => url);

describe('supportLinks', () => {
  it('names where each leads', () => {
    expect(supportLinks([link('https://www.paypal.com/donate/lower-wick', 'Give by card')])).toEqual([
      { url: 'https://www.paypal.com/donate/lower-wick', words: 'Give by card', host: 'www.paypal.com' },
    ]);
  });

  it('leaves out what is no page of the web, or pretends to be another host', () => {
    expect(
      urls(
        'javascript:alert(1)',
        'data:text/html,donate',
        'mailto:give@paper.example',
        'https://paypal.com@thief.example/donate',
        'not an address',
      ),
    ).toEqual([]);
  });

  it('offers each address once, whatever stands behind its hash, by the link that says something', () => {
    const links = [
      link('https://paper.example/donate#top', ''),
      link('https://paper.example/donate', 'Donate now'),
      link('https://paper.example/donate#end', 'Again'),
    ];
    expect(supportLinks(links)).toEqual([
      { url: 'https://paper.example/donate', words: 'Donate now', host: 'paper.example' },
    ]);
  });

  it('keeps only those that lead to where one pays, where there are any', () => {
    expect(urls('https://paper.example/privacy', 'https://paper.example/subscribe?from=end')).toEqual([
      'https://paper.example/subscribe?from=end',
    ]);
    expect(urls('https://paper.example/friends')).toEqual(['https://paper.example/friends']);
  });

  it('offers a handful at most', () => {
    const many = Array.from({ length: 30 }, (_, number) => `https://paper.example/donate/${number}`);
    expect(urls(...many)).toHaveLength(8);
  });
});

/** Host names in rules: which are valid, and which patterns speak of a page's host. */
import { fail, type Outcome, ok } from './problem';
import { toAsciiHost } from './punycode';
import type { DomainPattern } from './types';

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.\*)?$/u;
const HOST_LENGTH_MAX = 255;
const COUNTRY = /^[a-z]{2}$/u;
const SECOND_LEVEL_LENGTH_MAX = 4;

/** One domain of a rule, in lower case and, as pages' host names are, in its `xn--` form. */
export function parseDomain(raw: string, isNegated: boolean, start: number): Outcome<DomainPattern> {
  const host = toAsciiHost(raw);
  if (host.length > HOST_LENGTH_MAX || !HOST.test(host)) return fail('rule_badDomain', start, raw.length, raw);
  return ok({ host, isNegated });
}

/**
 * How many labels the public suffix of a host may have. A public suffix list is too heavy for a content script, so:
 * always the last label, and the last two where they look like `co.uk` (a country behind at most four letters).
 * Wrong only for suffixes of another shape (`github.io`) and for short names right under a country (`bbc.uk`).
 */
function suffixLengths(labels: readonly string[]): readonly number[] {
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const isTwoPart = COUNTRY.test(last) && second !== '' && second.length <= SECOND_LEVEL_LENGTH_MAX;
  return isTwoPart ? [1, 2] : [1];
}

/** The keys under which rules for `host` are indexed, most specific first: each suffix, then the entities it can be read as. */
export function hostKeys(host: string): readonly string[] {
  const labels = host.toLowerCase().split('.');
  const lengths = suffixLengths(labels);
  const keys: string[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    keys.push(labels.slice(i).join('.'));
    for (const length of lengths) {
      const name = labels.slice(i, labels.length - length);
      if (name.length > 0) keys.push(`${name.join('.')}.*`);
    }
  }
  return keys;
}

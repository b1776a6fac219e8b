/** The lexicons of one page: asked for once, English always there. */
import { expect, it, vi } from 'vitest';
import { lexiconsOf } from '../../../src/core/lexicon';
import type { Lexicon } from '../../../src/core/lexicon/lexicon';
import { createLexicons } from '../../../src/page/lexicons';

const named = (lexicons: readonly Lexicon[] | undefined) => lexicons?.map(({ language }) => language);

function having(...stored: string[]) {
  const onSettled = vi.fn();
  const read = vi.fn(async (languages: readonly string[]) =>
    lexiconsOf(languages.filter((language) => stored.includes(language))),
  );
  return { stored, onSettled, read, lexicons: createLexicons({ read, onSettled }) };
}

it('has English at once and asks nobody for it', () => {
  const { lexicons, read } = having();
  expect(named(lexicons.of(['en']))).toEqual(['en']);
  expect(read).not.toHaveBeenCalled();
});

it('says nothing before all are there, asks once, and tells when they came', async () => {
  const { lexicons, read, onSettled } = having('de', 'fr');
  expect(lexicons.of(['en', 'de', 'fr'])).toBeUndefined();
  expect(lexicons.of(['en', 'de'])).toBeUndefined();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(read.mock.calls).toEqual([[['de', 'fr']]]);
  expect(named(lexicons.of(['en', 'de', 'fr']))).toEqual(['en', 'de', 'fr']);
  expect(read).toHaveBeenCalledOnce();
});

it('asks for what a later text needs beside', async () => {
  const { lexicons, read, onSettled } = having('de', 'el');
  lexicons.of(['en', 'de']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(lexicons.of(['en', 'de', 'el'])).toBeUndefined();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledTimes(2));
  expect(read).toHaveBeenLastCalledWith(['el']);
  expect(named(lexicons.of(['en', 'de', 'el']))).toEqual(['en', 'de', 'el']);
});

it('goes on without what is not stored, until it is asked to try again', async () => {
  const { lexicons, read, onSettled, stored } = having();
  lexicons.of(['en', 'de']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(named(lexicons.of(['en', 'de']))).toEqual(['en']);
  expect(read).toHaveBeenCalledOnce();
  stored.push('de');
  lexicons.retry();
  expect(onSettled).toHaveBeenCalledTimes(2);
  expect(lexicons.of(['en', 'de'])).toBeUndefined();
  await vi.waitFor(() => expect(named(lexicons.of(['en', 'de']))).toEqual(['en', 'de']));
});

it('does not try again where nothing is missing', () => {
  const { lexicons, onSettled } = having();
  lexicons.retry();
  expect(onSettled).not.toHaveBeenCalled();
});

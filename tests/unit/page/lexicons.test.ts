/** The lexicons of one page: asked for once, and again for what arrives later. */
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

it('says nothing before all are there, asks once, and tells when they came', async () => {
  const { lexicons, read, onSettled } = having('en', 'de', 'fr');
  expect(lexicons.of(['en', 'de', 'fr'])).toBeUndefined();
  expect(lexicons.of(['en', 'de'])).toBeUndefined();
  expect(lexicons.of(['en'])).toBeUndefined();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(read.mock.calls).toEqual([[['en', 'de', 'fr']]]);
  expect(named(lexicons.of(['en', 'de', 'fr']))).toEqual(['en', 'de', 'fr']);
  expect(read).toHaveBeenCalledOnce();
});

it('asks for what a later text needs beside', async () => {
  const { lexicons, read, onSettled } = having('en', 'de', 'el');
  lexicons.of(['en', 'de']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(lexicons.of(['en', 'de', 'el'])).toBeUndefined();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledTimes(2));
  expect(read).toHaveBeenLastCalledWith(['el']);
  expect(named(lexicons.of(['en', 'de', 'el']))).toEqual(['en', 'de', 'el']);
});

it('goes on without what is not stored, until it arrives', async () => {
  const { lexicons, read, onSettled, stored } = having('en');
  lexicons.of(['en', 'de']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(named(lexicons.of(['en', 'de']))).toEqual(['en']);
  expect(read).toHaveBeenCalledOnce();
  stored.push('de');
  lexicons.arrived(['cs', 'de', 'fr']);
  expect(onSettled).toHaveBeenCalledTimes(2);
  expect(lexicons.of(['en', 'de'])).toBeUndefined();
  await vi.waitFor(() => expect(named(lexicons.of(['en', 'de']))).toEqual(['en', 'de']));
});

it('asks again for what arrived after it had been looked for and before that was known', async () => {
  const { lexicons, read, onSettled, stored } = having();
  lexicons.of(['en']);
  stored.push('en');
  lexicons.arrived(['en']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(lexicons.of(['en'])).toBeUndefined();
  await vi.waitFor(() => expect(named(lexicons.of(['en']))).toEqual(['en']));
  expect(read).toHaveBeenCalledTimes(2);
});

it('does nothing where what arrives is there or was not asked for', async () => {
  const { lexicons, read, onSettled } = having('en');
  lexicons.of(['en', 'de']);
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  lexicons.arrived(['en', 'fr']);
  expect(onSettled).toHaveBeenCalledOnce();
  expect(named(lexicons.of(['en', 'de']))).toEqual(['en']);
  expect(read).toHaveBeenCalledOnce();
});

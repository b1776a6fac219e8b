/** The bar and the picker stand in pages and cannot import the interface's tokens: what they repeat of the colours has to stay the same. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const COLOUR = /--([\w-]+):\s*(#[0-9a-f]{6})\b/gu;

const coloursIn = (file: string): { readonly name: string; readonly value: string }[] =>
  [...fs.readFileSync(path.join(ROOT, file), 'utf8').matchAll(COLOUR)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));

const tokens = coloursIn('src/ui/tokens.css');
const isToken = (name: string): boolean => tokens.some((token) => token.name === name);

describe.each(['src/page/bar.css', 'src/entries/picker/picker.css'])('%s', (file) => {
  test('has the colours of the tokens whose names it repeats', () => {
    const repeated = coloursIn(file).filter(({ name }) => isToken(name));
    expect(repeated.length).toBeGreaterThan(5);
    const others = repeated.filter(
      ({ name, value }) => !tokens.some((token) => token.name === name && token.value === value),
    );
    expect(others).toEqual([]);
  });
});

/** Numbers as the interface writes them, in the digits and signs of its language. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { numberWords, pointsWords } from '../../../src/ui/words';

const speak = (locale: string): void => {
  vi.stubGlobal('browser', { i18n: { getMessage: () => locale } });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('numbers', () => {
  test.each([
    ['en', '1,204', '+1.3', '-2'],
    ['de', '1.204', '+1,3', '-2'],
    ['fa', '۱٬۲۰۴', '\u200e+۱٫۳', '\u200e\u2212۲'],
  ])('are written as %s writes them', (locale, count, points, against) => {
    speak(locale);
    expect(numberWords(1204)).toBe(count);
    expect(pointsWords(1.26)).toBe(points);
    expect(pointsWords(-2)).toBe(against);
  });
});

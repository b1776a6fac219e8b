/** The interface's words: what is put into them, in either direction. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { t, uiDirection } from '../../../src/platform/i18n';

/** A browser that speaks one language and has one message with a gap. */
function speak(locale: string, message: string): void {
  const getMessage = (key: string, [one = ''] = ['']): string =>
    key === 'locale_tag' ? locale : message.replace('$1', one);
  vi.stubGlobal('browser', { i18n: { getMessage } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is put into a message', () => {
  it('stands in a left-to-right message as it is', () => {
    speak('en', '“$1” is never closed.');
    expect(t('rule_unclosed', ':has-text(')).toBe('“:has-text(” is never closed.');
  });

  it('keeps its own direction in a right-to-left message, so that its brackets and dots stay on their sides', () => {
    speak('ar', 'لم يُغلق «$1» قط.');
    expect(uiDirection()).toBe('rtl');
    expect(t('rule_unclosed', ':has-text(')).toBe('لم يُغلق «\u2068:has-text(\u2069» قط.');
  });

  it('leaves a message without a gap alone', () => {
    speak('fa-IR', 'شد.');
    expect(t('options_undone')).toBe('شد.');
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { type BackupOutcome, parseBackup, printBackup } from '../../../src/settings/backup';
import { BACKUP_LENGTH_MAX, RULES_LENGTH_MAX } from '../../../src/settings/limits';
import { DEFAULT_SETTINGS, SCHEMA_VERSION } from '../../../src/settings/settings';
import { arbitraryJunk, arbitrarySettings } from '../fakes/arbitrary-settings';

const file = (settings: unknown, schema: unknown = SCHEMA_VERSION): string =>
  JSON.stringify({ format: 'foldaway-settings', schema, settings });

const problemsOf = (outcome: BackupOutcome) => (outcome.isOk ? [] : outcome.problems);

describe('a backup', () => {
  test('of any settings gives the same settings back', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseBackup(printBackup(settings))).toEqual({ isOk: true, settings });
      }),
    );
  });

  it('may lack settings, which are then as by default, and may start with a byte order mark', () => {
    expect(parseBackup(`\uFEFF${file({ isOn: false, kinds: { ad: false } })}`)).toEqual({
      isOk: true,
      settings: { ...DEFAULT_SETTINGS, isOn: false, kinds: { ...DEFAULT_SETTINGS.kinds, ad: false } },
    });
  });
});

describe('parseBackup', () => {
  test('is total, and what it refuses it explains in words that there are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      arbitraryJunk.map((junk) => file(junk)),
      fc.jsonValue().map((schema) => file({}, schema)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const outcome = parseBackup(given);
        if (!outcome.isOk) expect(outcome.problems.length).toBeGreaterThan(0);
        for (const { messageKey } of problemsOf(outcome)) expect(messages).toHaveProperty(messageKey);
      }),
    );
  });

  test.each([
    ['no JSON', '{"format": ', 'settings_notJson'],
    ['other JSON', '{"name": "other"}', 'settings_notOurs'],
    ['a list', '[]', 'settings_notOurs'],
    ['no version', file({}, null), 'settings_notOurs'],
    ['a newer version', file({}, SCHEMA_VERSION + 1), 'settings_tooNew'],
  ])('refuses %s', (_, text, messageKey) => {
    expect(problemsOf(parseBackup(text))).toMatchObject([{ path: '', messageKey }]);
  });

  test.each([
    [{ isOn: 'yes' }, 'settings.isOn', 'settings_wrongType', ['boolean', '"yes"']],
    [{ kinds: { song: true } }, 'settings.kinds.song', 'settings_unknownName', []],
    [{ isOnn: true }, 'settings.isOnn', 'settings_unknownName', []],
    [{ barStyle: 'huge' }, 'settings.barStyle', 'settings_wrongValue', ['(slim | dot | none)', '"huge"']],
    [{ sites: { 'A b': { mode: 'off' } } }, 'settings.sites.A b', 'settings_notHost', ['"A b"']],
    [
      { sites: { 'a.example': { mode: 'no' } } },
      'settings.sites.a.example.mode',
      'settings_wrongValue',
      ['(all | supported | rules | off)', '"no"'],
    ],
    [{ sites: { 'a.example': {} } }, 'settings.sites.a.example.mode', 'settings_missing', []],
    [{ corrections: {} }, 'settings.corrections', 'settings_wrongType', ['Array', 'Object']],
    [{ corrections: [7] }, 'settings.corrections.0', 'settings_wrongType', ['Object', '7']],
  ])('says where and what is wrong in %j', (settings, path, messageKey, substitutions) => {
    expect(problemsOf(parseBackup(file(settings)))).toEqual([{ path, messageKey, substitutions }]);
  });

  it('takes no more than it would keep', () => {
    expect(problemsOf(parseBackup(' '.repeat(BACKUP_LENGTH_MAX + 1)))).toMatchObject([
      { messageKey: 'settings_fileTooLong' },
    ]);
    expect(problemsOf(parseBackup(file({ rules: 'a'.repeat(RULES_LENGTH_MAX + 1) })))).toEqual([
      { path: 'settings.rules', messageKey: 'settings_tooLong', substitutions: [String(RULES_LENGTH_MAX)] },
    ]);
  });

  it('names the first five problems', () => {
    const sites = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index}.example`, { mode: 'no' }]));
    expect(problemsOf(parseBackup(file({ sites })))).toHaveLength(5);
  });
});

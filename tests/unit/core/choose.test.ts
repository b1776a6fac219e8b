/** Which languages a page is read in, for texts as pages have them. */
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../src/core/fold';
import { chooseLanguages } from '../../../src/core/lexicon/choose';

const GERMAN =
  'Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Brücke nicht abgerissen wird. Sie ist zwar eng und auch nicht schön, aber eine neue wird teuer, und das Geld fehlt. „Dass sich das rechnet, glaubt niemand“, sagte die Bürgermeisterin.';
const ENGLISH =
  'The council decided on Tuesday that the old bridge is not to be torn down. It is narrow and it may not be pretty, but a new one would cost more than the town has, and the money is gone.';
const GREEK =
  'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι η παλιά γέφυρα δεν θα γκρεμιστεί. Είναι στενή και όχι όμορφη, αλλά μια καινούργια θα κόστιζε ακριβά.';
const SERBIAN_LATIN =
  'Gradsko veće je u utorak odlučilo da stari most neće biti srušen, što su građani pre svega pozdravili. Most nije lep, a takođe je uzak, ali gde i kako naći novac za novi, to niko nije rekao. Takođe su tražili klupe.';
const SERBIAN_CYRILLIC =
  'Градско веће је у уторак одлучило да стари мост неће бити срушен, што су грађани пре свега поздравили. Мост није леп, а такође је узак, али где и како наћи новац за нови, то нико није рекао. Такође су тражили клупе.';
const UKRAINIAN =
  'Міська рада у вівторок вирішила, що старий міст не зноситимуть. Він вузький та негарний, але це єдиний міст, що є в місті, його люблять від дитинства, або принаймні звикли до нього.';
const NORWEGIAN =
  'Bystyret vedtok tirsdag at den gamle broen ikke skal rives. Den er smal og lite pen, og noe må gjøres, men etter det som ble sagt i møtet av både ordføreren og andre, vet ingen hva en ny bro vil koste eller om det er noe poeng.';
const CHINESE = '市议会周二决定不拆除这座老桥。它很窄，也不漂亮，但是新建一座桥要花很多钱。';
const JAPANESE = '市議会は火曜日、古い橋を取り壊さないことを決めました。橋は狭くて、きれいではありません。';

const sorted = (languages: readonly string[]): readonly string[] => languages.toSorted();

describe('chooseLanguages', () => {
  test.each([
    ['English is English', 'en', ENGLISH, ['en']],
    ['English that is not declared too', '', ENGLISH, ['en']],
    ['declared German', 'de-AT', GERMAN, ['de', 'en']],
    ['German declared as English', 'en', GERMAN, ['de', 'en']],
    ['German that is not declared', '', GERMAN, ['de', 'en']],
    ['Ukrainian declared as Russian', 'ru', UKRAINIAN, ['en', 'ru', 'uk']],
    ['Ukrainian that is not declared', '', UKRAINIAN, ['en', 'uk']],
    ['an English box on a Greek page', 'el', `${GREEK} Sign up for our newsletter`, ['el', 'en']],
    ['a Greek page declared as English', 'en-US', GREEK, ['el', 'en']],
    ['Serbian in Cyrillic', 'sr-Cyrl', SERBIAN_CYRILLIC, ['en', 'sr']],
    ['Serbian in Cyrillic, not declared', '', SERBIAN_CYRILLIC, ['en', 'sr']],
    ['Serbian in Latin', 'sr-Latn-RS', SERBIAN_LATIN, ['en', 'sr']],
    ['Chinese', 'zh-CN', CHINESE, ['en', 'zh-Hans', 'zh-Hant']],
    ['Chinese by its characters', '', CHINESE, ['en', 'zh-Hans', 'zh-Hant']],
    ['Cantonese', 'yue', '', ['en', 'zh-Hans', 'zh-Hant']],
    ['Japanese, which has Chinese characters as well', 'ja', JAPANESE, ['en', 'ja']],
    ['Norwegian by its common tag', 'no', NORWEGIAN, ['en', 'nb']],
    ['Nynorsk', 'nn-NO', '', ['en', 'nb']],
    ['Bosnian', 'bs', '', ['en', 'hr']],
    ['Hebrew by its old tag', 'IW', '', ['en', 'he']],
    ['nothing at all', '', '', ['en']],
  ])('%s', (_what, tag, sample, languages) => {
    expect(sorted(chooseLanguages(tag, sample))).toEqual(languages);
  });

  it('reads Serbian that nobody declared, its neighbour at most beside it', () => {
    const chosen = chooseLanguages('', SERBIAN_LATIN);
    expect(chosen).toContain('sr');
    expect(chosen.length).toBeLessThanOrEqual(3);
  });

  it('takes all languages of a script where no words tell them apart', () => {
    expect(sorted(chooseLanguages('', 'Прогноза'))).toEqual(['be', 'bg', 'en', 'mk', 'ru', 'sr', 'uk']);
    expect(sorted(chooseLanguages('fr', 'سبز'))).toEqual(['ar', 'en', 'fa', 'fr', 'ur']);
  });

  it('believes no tag that is none', () => {
    for (const tag of ['constructor', '__proto__', 'x', 'version', '12', 'de0', '../de']) {
      expect(chooseLanguages(tag, '')).toEqual(['en']);
    }
  });

  it('hears the same in text that is composed or not', () => {
    expect(chooseLanguages('', NORWEGIAN.normalize('NFD'))).toEqual(chooseLanguages('', NORWEGIAN));
  });
});

describe('fold', () => {
  test.each([
    ['Hebrew quotes', 'דוא״ל', 'דוא"ל'],
    ['Hebrew apostrophes', 'צ׳ק', "צ'ק"],
    ['the final yeh', 'على', 'علي'],
    ['the Persian yeh', 'برای', 'براي'],
    ['the Persian kaf', 'کمک', 'كمك'],
    ['the zero-width non-joiner', 'می\u200cخواهیم', 'ميخواهيم'],
  ])('brings %s to one spelling', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

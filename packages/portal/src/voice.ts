import type { Language, Text } from '@maillage/schemas';
import { bentApostrophes, boundDates, frenchSpaces } from './format/typography.ts';

/** How a part of a page speaks: its language, a phrase in it, and the address of a page in it. */
export type Voice = {
  readonly language: Language;
  /** a phrase in this language; a plain string is a name or a text that has one language only */
  readonly say: (text: Text | string) => string;
  /** a phrase that introduces what follows: « Échéance : », "Deadline:" */
  readonly colon: (text: Text | string) => string;
  /** the address of a page in this language: `/commune/62225` reads `/en/commune/62225` in English */
  readonly link: (path: string) => string;
};

/** The path prefix of each language; French, the first, has none. */
export const PREFIX: Record<Language, string> = { fr: '', en: '/en' };

export function createVoice(language: Language): Voice {
  const say = (text: Text | string): string => {
    const said = boundDates(bentApostrophes(typeof text === 'string' ? text : text[language]));
    return language === 'fr' ? frenchSpaces(said) : said;
  };
  return {
    language,
    say,
    colon: (text) => say(`${say(text)}${language === 'fr' ? ' :' : ':'}`),
    link: (path) => `${PREFIX[language]}${path}`,
  };
}

import { LANGUAGES } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { createVoice } from '../voice.ts';
import { LANGUAGE_NAMES } from '../words/frame.ts';

/** Links to this page in the other languages, each named in its own. */
export function languageSwitch(visit: Visit): Html {
  return html`${LANGUAGES.filter((language) => language !== visit.language).map(
    (language) =>
      html`<a href="${addressIn(visit.path, language)}" hreflang="${language}" lang="${language}">${LANGUAGE_NAMES[language]}</a>`,
  )}`;
}

/**
 * The address of a page in a language. The home page in French says so aloud: without it, a browser set to English would
 * be sent back to the English one.
 */
function addressIn(path: string, language: (typeof LANGUAGES)[number]): string {
  return language === 'fr' && path === '/' ? '/?lang=fr' : createVoice(language).link(path);
}

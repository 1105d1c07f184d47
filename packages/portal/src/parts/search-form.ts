import { type Html, html, NOTHING } from '../html.ts';
import { paths } from '../paths.ts';
import type { Voice } from '../voice.ts';
import { searchWords } from '../words/search.ts';

/** The field that finds a territory; a script, where there is one, suggests names as they are typed. */
export function searchForm(voice: Voice, text = '', hint = true): Html {
  return html`<form class="search" method="get" action="${voice.link(paths.search())}" role="search">
<div><label for="q">${voice.say(searchWords.label)}</label>
<input type="search" id="q" name="q" value="${text}" required minlength="2" maxlength="100" autocomplete="off" spellcheck="false"${hint ? html` aria-describedby="q-aide"` : NOTHING} data-suggest="${paths.suggestions()}"></div>
<button>${voice.say(searchWords.submit)}</button></form>
${hint ? html`<p class="hint" id="q-aide">${voice.say(searchWords.hint)}</p>` : NOTHING}`;
}

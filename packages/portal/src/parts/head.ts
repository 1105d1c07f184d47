import type { Place } from '../define-page.ts';
import { type Html, html, raw } from '../html.ts';
import { nodePaths, paths } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { frameWords } from '../words/frame.ts';
import { languageSwitch } from './language-switch.ts';
import { meshMark } from './mesh-mark.ts';
import { themeSwitch } from './theme-switch.ts';

const MENU = [
  { place: 'territories', path: paths.search() },
  { place: 'events', path: paths.events() },
  { place: 'concertations', path: paths.concertations() },
  { place: 'records', path: paths.recordTypes() },
  { place: 'sources', path: paths.sources() },
] as const;

/** The head of every page: the name of the house, the menu, language and theme. */
export function head(visit: Visit, place: Place | undefined): Html {
  return html`<header class="head"><div class="wrap">
<a class="brand" href="${visit.link(paths.home())}">${meshMark()}${visit.say(frameWords.name)}</a>
<nav aria-label="${visit.say(frameWords.menu)}"><ul class="menu">
${MENU.map((entry) => html`<li><a href="${visit.link(entry.path)}"${current(entry.place === place)}>${visit.say(frameWords[entry.place])}</a></li>`)}
<li><a href="${nodePaths.reference}">${visit.say(frameWords.api)}</a></li>
</ul></nav>
<div class="tools">${languageSwitch(visit)}${themeSwitch(visit)}</div>
</div><div class="scale" aria-hidden="true"></div></header>`;
}

function current(is: boolean): Html {
  return raw(is ? ' aria-current="true"' : '');
}

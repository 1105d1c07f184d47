import { type Html, html } from '../html.ts';
import { nodePaths, paths } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { frameWords } from '../words/frame.ts';

/** The foot of every page: what these pages are worth, and where to go on. */
export function foot(visit: Visit): Html {
  const item = (path: string, label: { fr: string; en: string }) =>
    html`<li><a href="${path}">${visit.say(label)}</a></li>`;
  return html`<footer class="foot"><div class="scale" aria-hidden="true"></div><div class="wrap">
<div class="stack"><p>${visit.say(frameWords.caution)}</p><p class="soft">${visit.say(frameWords.notOfficial)}</p></div>
<div><h2>${visit.say(frameWords.read)}</h2><ul>
${item(visit.link(paths.sources()), frameWords.sources)}
${item(visit.link(paths.recordTypes()), frameWords.records)}
${item(visit.link(paths.accessibility()), frameWords.accessibility)}</ul></div>
<div><h2>${visit.say(frameWords.reuse)}</h2><ul>
${item(nodePaths.reference, frameWords.reference)}
${item(nodePaths.openapi, frameWords.openapi)}</ul></div>
</div></footer>`;
}

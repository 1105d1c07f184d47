import type { Crumb } from '../define-page.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { paths } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { frameWords } from '../words/frame.ts';

/** The path from the home page down to this one; nothing on the home page. */
export function trail(visit: Visit, crumbs: readonly Crumb[] | undefined): Html {
  if (!crumbs) return NOTHING;
  const steps = [{ label: visit.say(frameWords.home), path: paths.home() }, ...crumbs];
  return html`<nav class="trail wrap" aria-label="${visit.say(frameWords.trail)}"><ol>
${steps.map((step) => html`<li><a href="${visit.link(step.path)}">${visit.say(step.label)}</a></li>`)}</ol></nav>`;
}

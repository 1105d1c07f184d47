import type { Text } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { type Html, html } from '../html.ts';
import { opening } from '../parts/opening.ts';
import type { Visit } from '../visit.ts';
import { accessibilityWords, DONE, LIMITS } from '../words/accessibility.ts';

/** The statement that RGAA asks for: what is aimed at, what is done, what remains, whom to tell. */
export const accessibilityPage = definePage({
  path: '/accessibilite',
  async answer(visit) {
    const title = visit.say(accessibilityWords.title);
    return {
      title,
      trail: [],
      main: html`${opening(title, { lead: visit.say(accessibilityWords.lead) })}
${list(visit, accessibilityWords.done, DONE)}${list(visit, accessibilityWords.limits, LIMITS)}
<section class="section"><h2>${visit.say(accessibilityWords.contact)}</h2><p>${visit.say(accessibilityWords.contactLead)}</p></section>`,
    };
  },
});

function list(visit: Visit, title: Text, items: readonly Text[]): Html {
  return html`<section class="section"><h2>${visit.say(title)}</h2><ul>${items.map((item) => html`<li>${visit.say(item)}</li>`)}</ul></section>`;
}

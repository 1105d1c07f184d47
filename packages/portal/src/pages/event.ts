import { event } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { linkedEvent } from '../event/linked-event.ts';
import { statusTag } from '../event/status-tag.ts';
import { isUnconfirmed, sayWhen } from '../event/when.ts';
import { html, NOTHING } from '../html.ts';
import { recordAside } from '../parts/record-aside.ts';
import { recordFacts } from '../parts/record-facts.ts';
import { paths } from '../paths.ts';
import { eventWords } from '../words/event.ts';

/** The page of an event: when, what is said of it and by whom. */
export const eventPage = definePage({
  path: '/evenements/:id',
  async answer(visit) {
    const { record } = await visit.node.event.get(visit.params.id ?? '');
    const { body } = record;
    return {
      title: visit.say(body.name),
      description: `${body.name}, ${sayWhen(visit, body)}`,
      place: 'events',
      trail: [{ label: visit.say(eventWords.title), path: paths.events() }],
      data: linkedEvent(body, `${visit.baseUrl}${visit.link(visit.path)}`),
      main: html`<header class="opening"><p class="kicker">${sayWhen(visit, body)}</p><h1>${visit.say(body.name)}</h1>
<p class="lead">${statusTag(visit, body.status)}${isUnconfirmed(body, visit.today) ? html` ${visit.say(eventWords.passed)}` : NOTHING}</p></header>
<div class="beside"><section aria-labelledby="connu"><h2 id="connu">${visit.say(eventWords.facts)}</h2>
${recordFacts(visit, event, record, ['name', 'concertation'])}
${body.concertation ? html`<p><a href="${visit.link(paths.record('concertation', body.concertation))}">${visit.say(eventWords.partOf)}</a></p>` : NOTHING}</section>
${recordAside(visit, record)}</div>`,
    };
  },
});

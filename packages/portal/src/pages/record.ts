import { findRecord } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { html, NOTHING } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { recordAside } from '../parts/record-aside.ts';
import { recordFacts } from '../parts/record-facts.ts';
import { reference } from '../parts/reference.ts';
import { paths } from '../paths.ts';
import { namedLink } from '../readings/names.ts';
import { readerOf, titleOf } from '../record-type.ts';
import { recordWords } from '../words/record.ts';
import { notFound } from './not-found.ts';

/** One record of any type: every field it has, by its declaration, and its source. */
export const recordPage = definePage({
  path: '/fiches/:type/:id',
  async answer(visit) {
    const type = findRecord(visit.params.type ?? '');
    const reader = type && readerOf(visit.node, type.name);
    if (!type || !reader) return notFound(visit);
    const { record } = await reader.get(visit.params.id ?? '');
    const title = visit.say(titleOf(record));
    const places = await Promise.all(type.places(record.body).map((place) => namedLink(visit, place)));
    return {
      title,
      place: 'records',
      trail: [
        { label: visit.say(recordWords.types), path: paths.recordTypes() },
        { label: visit.say(type.labels.many), path: paths.records(type.name) },
      ],
      main: html`${opening(title, { kicker: visit.say(type.labels.one) })}
<div class="beside"><section aria-labelledby="contenu-fiche"><h2 id="contenu-fiche" class="hidden">${visit.say(recordWords.content)}</h2>
${places.length > 0 ? html`<p>${visit.colon(recordWords.places)} ${places.map((place, i) => html`${i > 0 ? ', ' : ''}${place}`)}</p>` : NOTHING}
${recordFacts(visit, type, record)}
${type.reference ? html`<p class="soft small">${visit.colon(recordWords.reference)} ${reference(visit, type.reference)}</p>` : NOTHING}</section>
${recordAside(visit, record)}</div>`,
    };
  },
});

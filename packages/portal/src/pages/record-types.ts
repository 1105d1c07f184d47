import { definePage } from '../define-page.ts';
import { countOf } from '../format/count.ts';
import { html, NOTHING } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { paths } from '../paths.ts';
import { RECORD_TYPES } from '../record-type.ts';
import { RECORDS, recordWords } from '../words/record.ts';

/** Every record type, what it is, and how many records the node holds. */
export const recordTypesPage = definePage({
  path: '/fiches',
  async answer(visit) {
    const { records } = await visit.node.health();
    const title = visit.say(recordWords.types);
    return {
      title,
      place: 'records',
      trail: [],
      main: html`${opening(title, { lead: visit.say(recordWords.typesLead) })}
<ul class="hits">${RECORD_TYPES.map(({ name, labels, description }) => {
        const count = records[name];
        return html`<li><a href="${visit.link(paths.records(name))}">${visit.say(labels.many)}</a>${count === undefined ? NOTHING : html` <span class="soft">— ${countOf(visit.language, count, RECORDS)}</span>`}<p>${visit.say(description)}</p></li>`;
      })}</ul>`,
    };
  },
});

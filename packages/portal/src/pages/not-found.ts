import type { Text } from '@maillage/schemas';
import type { Sheet } from '../define-page.ts';
import { type Html, html } from '../html.ts';
import { opening } from '../parts/opening.ts';
import { searchForm } from '../parts/search-form.ts';
import { paths } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { errorWords } from '../words/error.ts';

/** What a page that cannot be shown says instead, in the house's frame: what happened, and where to go from here. */
export function trouble(
  visit: Visit,
  status: NonNullable<Sheet['status']>,
  words: { readonly title: Text; readonly lead: Text },
): Sheet {
  const title = visit.say(words.title);
  return {
    title,
    status,
    trail: [],
    main: html`${opening(title, { kicker: String(status), lead: visit.say(words.lead) })}
<section class="section"><h2>${visit.say(errorWords.next)}</h2>${searchForm(visit, '', false)}${doors(visit)}</section>`,
  };
}

/** The page of an address that leads nowhere. */
export function notFound(visit: Visit): Sheet {
  return trouble(visit, 404, { title: errorWords.notFoundTitle, lead: errorWords.notFoundLead });
}

function doors(visit: Visit): Html {
  return html`<ul>
<li><a href="${visit.link(paths.home())}">${visit.say(errorWords.home)}</a></li>
<li><a href="${visit.link(paths.sources())}">${visit.say(errorWords.sources)}</a></li></ul>`;
}

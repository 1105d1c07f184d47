import { aboutField, type Concertation, concertation, fill, rangeOf } from '@maillage/schemas';
import { isPast } from '../event/when.ts';
import { countOf } from '../format/count.ts';
import { formatFigure } from '../format/figure.ts';
import { inWords } from '../format/partial-date.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { shapeOf } from '../parts/schema-shape.ts';
import type { Voice } from '../voice.ts';
import { ANNOUNCED, concertationWords, HELD, WORKSHOPS } from '../words/concertation.ts';

type Workshop = Concertation['workshops'][number];

/** Workshops in three groups that are never mixed: held, announced, and put off. */
export function workshops(voice: Voice, all: readonly Workshop[], today: string): Html {
  const inTime = all.toSorted((a, b) => rangeOf(a.on).first.localeCompare(rangeOf(b.on).first));
  const of = (...statuses: readonly Workshop['status'][]) =>
    inTime.filter(({ status }) => statuses.includes(status));
  const [held, announced, off] = [of('held'), of('announced'), of('postponed', 'cancelled')];
  return html`<p>${sum(voice, held, announced, all)}</p>
${group(voice, concertationWords.heldTitle, held, today)}
${group(voice, concertationWords.announcedTitle, announced, today)}
${group(voice, concertationWords.otherTitle, off, today)}
<p class="small soft">${voice.say(concertationWords.asSaid)}</p>`;
}

function sum(
  voice: Voice,
  held: readonly Workshop[],
  announced: readonly Workshop[],
  all: readonly Workshop[],
): string {
  const count = (workshops: readonly Workshop[]) =>
    workshops.reduce((total, one) => total + one.count.value, 0);
  return voice.say(
    fill(concertationWords.sum, {
      total: countOf(voice.language, count(all), WORKSHOPS),
      held: countOf(voice.language, count(held), HELD),
      announced: countOf(voice.language, count(announced), ANNOUNCED),
    }),
  );
}

function group(
  voice: Voice,
  title: { fr: string; en: string },
  workshops: readonly Workshop[],
  today: string,
): Html {
  if (workshops.length === 0) return NOTHING;
  return html`<h3>${voice.say(title)}</h3><ol class="track">${workshops.map((one) => workshop(voice, one, today))}</ol>`;
}

function workshop(
  voice: Voice,
  { audience, count, on, status, participantsEach }: Workshop,
  today: string,
): Html {
  const when = inWords(voice.language, on);
  const isSpan = count.value > 1 && on.startsWith('[');
  const isLate = status === 'announced' && isPast({ on }, today);
  return html`<li class="${status === 'held' ? 'held' : 'announced'}"><h4>${audience} <span class="tag ${TAGS[status]}">${statusLabel(voice, status)}</span></h4>
<p><strong>${formatFigure(voice.language, count)} ${count.value === 1 ? WORKSHOPS.one[voice.language] : WORKSHOPS.other[voice.language]}</strong>, ${when}${participants(voice, participantsEach, count.value)}.</p>
${isSpan ? html`<p class="when">${voice.say(concertationWords.spread)}</p>` : NOTHING}
${isLate ? html`<p class="when">${voice.say(concertationWords.passed)}</p>` : NOTHING}</li>`;
}

const TAGS: Record<Workshop['status'], string> = {
  held: 'known',
  announced: 'announced',
  postponed: 'off',
  cancelled: 'off',
};

function participants(voice: Voice, each: Workshop['participantsEach'], count: number): string {
  if (!each) return '';
  const words = count > 1 ? concertationWords.each : concertationWords.one;
  return `, ${voice.say(fill(words, { figure: formatFigure(voice.language, each) }))}`;
}

function statusLabel(voice: Voice, status: Workshop['status']): string {
  const item = shapeOf(concertation.fields.shape.workshops).item;
  const field = item && shapeOf(item).fields.status;
  const label = field && aboutField(field)?.values?.[status];
  return label ? voice.say(label) : status;
}

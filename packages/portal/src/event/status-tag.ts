import { aboutField, type Event, event } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';

const LOOK: Partial<Record<Event['status'], string>> = {
  held: 'known',
  announced: 'announced',
  confirmed: 'announced',
  full: 'announced',
  'moved-online': 'announced',
  cancelled: 'off',
  postponed: 'off',
};

/** The status of an event: full ground for what took place, a dashed border for what is only said. */
export function statusTag(voice: Voice, status: Event['status']): Html {
  const label = aboutField(event.fields.shape.status)?.values?.[status];
  return html`<span class="tag ${LOOK[status] ?? ''}">${label ? voice.say(label) : status}</span>`;
}

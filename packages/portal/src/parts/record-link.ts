import { localIdOf } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Voice } from '../voice.ts';

/** A link to the page of a record. */
export function recordLink(
  voice: Voice,
  record: { readonly type: string; readonly id: string },
  label: string,
): Html {
  return html`<a href="${voice.link(paths.record(record.type, localIdOf(record.id)))}">${label}</a>`;
}

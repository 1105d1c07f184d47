import { type Html, html, NOTHING } from '../html.ts';

/** A name and what stands against it; undefined when nothing does, and the line is left out. */
export type Fact = readonly [label: string, value: Html | string | undefined];

/** A list of facts, as definitions. */
export function facts(lines: readonly Fact[]): Html {
  const known = lines.filter(([, value]) => value !== undefined);
  if (known.length === 0) return NOTHING;
  return html`<dl class="facts">${known.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

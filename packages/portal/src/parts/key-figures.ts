import { type Html, html, NOTHING } from '../html.ts';

/** A figure to be seen from afar, what it counts, and what must be known to read it right. */
export type KeyFigure = { readonly label: string; readonly value: string; readonly note?: Html | string };

export function keyFigures(figures: readonly KeyFigure[]): Html {
  return html`<dl class="figures">${figures.map(
    ({ label, value, note }) =>
      html`<div><dt>${label}</dt><dd><span class="big">${value}</span>${note === undefined ? NOTHING : note}</dd></div>`,
  )}</dl>`;
}

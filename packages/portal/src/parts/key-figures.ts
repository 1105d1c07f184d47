import { type Html, html, NOTHING } from '../html.ts';

/**
 * A figure to be seen from afar.
 *
 * - `value`: as large as the page allows; `unit`, `note`: small, below
 * - `bar`: a drawing of it, when there is one
 */
export type KeyFigure = {
  readonly label: string;
  readonly value: Html | string;
  readonly unit?: string;
  readonly note?: string;
  readonly bar?: Html;
};

export function keyFigures(figures: readonly KeyFigure[]): Html {
  return html`<dl class="figures">${figures.map(
    ({ label, value, unit, note, bar }) =>
      html`<div><dt>${label}</dt><dd><span class="big">${value}</span>${unit ? html` <span class="unit">${unit}</span>` : NOTHING}${bar ?? NOTHING}${note ? html`<span class="soft">${note}</span>` : NOTHING}</dd></div>`,
  )}</dl>`;
}

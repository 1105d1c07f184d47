import { type Html, html, raw } from '../html.ts';

/** A list to choose one value from, with its label above. */
export function select(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ([value, text]) =>
      html`<option value="${value}"${raw(value === chosen ? ' selected' : '')}>${text}</option>`,
  )}</select></div>`;
}

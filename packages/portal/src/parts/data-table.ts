import { type Html, html, raw } from '../html.ts';

/** A column: its heading, what stands in a row's cell, and whether that is a number. The first column names the row. */
export type Column<Row> = {
  readonly label: string;
  readonly cell: (row: Row) => Html | string | undefined;
  readonly numeric?: boolean;
};

/** A table with its caption, scrolling sideways on its own where the screen is narrow. A column without any value is left out. */
export function dataTable<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const used = columns.filter((column) => rows.some((row) => column.cell(row) !== undefined));
  const [first, ...others] = used;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${used.map((column) => html`<th scope="col"${classOf(column)}>${column.label}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${first?.cell(row)}</th>${others.map((column) => html`<td${classOf(column)}>${column.cell(row)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function classOf({ numeric }: { readonly numeric?: boolean }): Html {
  return raw(numeric ? ' class="num"' : '');
}

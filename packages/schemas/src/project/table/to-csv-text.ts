/**
 * Lines as CSV (RFC 4180): UTF-8, commas, a header, each line ended by a line feed.
 *
 * @param rows  the cells by column; a column that a line does not have is an empty cell
 */
export function toCsvText(
  header: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

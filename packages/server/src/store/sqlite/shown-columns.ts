import type { Projection } from '@maillage/schemas';
import type { StoredText } from '../store.ts';

/** The columns that a projection shows of a row of `record` or `history`, under the names of `StoredText`. */
export function shownColumns(projection: Projection, row = 'r'): string {
  const text =
    projection === 'full' ? `coalesce(${row}.full_text, ${row}.public_text)` : `${row}.public_text`;
  const tag = projection === 'full' ? `coalesce(${row}.full_tag, ${row}.public_tag)` : `${row}.public_tag`;
  return `${row}.id AS id, ${row}.revision AS revision, ${text} AS text, ${tag} AS tag`;
}

/** A row of `shownColumns`. */
export type ShownRow = Omit<StoredText, 'deleted'>;

/** A live record from its row; the text is handed on as it is stored. */
export function liveText(row: ShownRow): StoredText {
  return { id: row.id, revision: row.revision, text: row.text, tag: row.tag, deleted: false };
}

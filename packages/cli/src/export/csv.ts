import type { AnyRecord, Envelope } from '@maillage/schemas';

/** The columns of a record type in CSV: its fields, then who it comes from. */
export type CsvColumns = { readonly fields: readonly string[]; readonly header: string };

const AROUND = [
  'id',
  'revision',
  'recordedAt',
  'sourceTitle',
  'sourceProducer',
  'sourceLicence',
  'sourceDate',
];

export function csvColumns(record: AnyRecord): CsvColumns {
  const fields = Object.keys(record.fields.shape);
  return { fields, header: [...fields, ...AROUND].join(';') };
}

/** One record as a line; a list or a block inside it is written as JSON. */
export function csvLine(
  { fields }: CsvColumns,
  { id, revision, recordedAt, source, body }: Envelope,
): string {
  const values = body as Readonly<Record<string, unknown>>;
  const around = [id, revision, recordedAt, source.title, source.producer, source.licence, source.date];
  return [...fields.map((name) => values[name]), ...around].map(cell).join(';');
}

/** A cell; one that a spreadsheet would take for a formula is quoted with an apostrophe in front. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { AnyRecord, Envelope } from '@maillage/schemas';
import { type CsvColumns, csvColumns, csvLine } from './csv.ts';

/** How a list of records is written: what comes first, each record, what stands between and last. */
export type Format = {
  readonly open: (record: AnyRecord) => string;
  readonly each: (record: AnyRecord, one: Envelope) => string;
  readonly between: string;
  readonly close: string;
};

/** The formats of an export; every record keeps its source, producer and licence in each of them. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ndjson: { open: () => '', each: (_, one) => JSON.stringify(one), between: '\n', close: '\n' },
  json: { open: () => '[\n', each: (_, one) => JSON.stringify(one), between: ',\n', close: '\n]\n' },
  geojson: {
    open: () => '{"type":"FeatureCollection","features":[\n',
    each: (record, one) => JSON.stringify(toFeature(record, one)),
    between: ',\n',
    close: '\n]}\n',
  },
  csv: {
    open: (record) => `${columnsOf(record).header}\r\n`,
    each: (record, one) => csvLine(columnsOf(record), one),
    between: '\r\n',
    close: '\r\n',
  },
};

function toFeature(record: AnyRecord, { id, body, ...envelope }: Envelope) {
  return {
    type: 'Feature',
    id,
    geometry: record.geometry?.(body) ?? null,
    properties: { ...envelope, ...body },
  };
}

const columns = new WeakMap<AnyRecord, CsvColumns>();

function columnsOf(record: AnyRecord): CsvColumns {
  const known = columns.get(record) ?? csvColumns(record);
  columns.set(record, known);
  return known;
}

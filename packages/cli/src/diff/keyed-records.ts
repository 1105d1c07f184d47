import {
  type AnyRecord,
  type Delivery,
  type Given,
  type Match,
  readDelivery,
  records,
  rowToBody,
  TABLE_KEYS,
  TypeDetector,
  tableOf,
  type ValidateOptions,
} from '@maillage/schemas';

/** A record of a delivery: its content, and the key by which it is found again in another. */
export type Keyed = { readonly key: string; readonly body: unknown };

/**
 * The records of a delivery by their keys: the identifier when there is one, else the key of the table of their type, else the
 * whole content, so that a changed record without a key is one gone and one come. Several of one key are numbered.
 */
export async function keyedRecords(
  delivery: Delivery,
  options: ValidateOptions,
): Promise<ReadonlyMap<string, Keyed>> {
  const detector = new TypeDetector(options.records ?? Object.values<AnyRecord>(records), options.type);
  const found = new Map<string, Keyed>();
  const table: { match: Match | undefined } = { match: undefined };
  for await (const batch of readDelivery(delivery)) {
    for (const given of batch) {
      if (given.kind === 'header') table.match = tableOf(given.names, given.place.file, options).match;
      const one = readOne(given, table.match, detector);
      if (!one) continue;
      const key = unique(keyOf(one.record, one.id, one.body), found);
      found.set(key, { key, body: one.body });
    }
  }
  return found;
}

type One = {
  readonly record: AnyRecord | undefined;
  readonly id: string | undefined;
  readonly body: unknown;
};

function readOne(given: Given, match: Match | undefined, detector: TypeDetector): One | undefined {
  if (given.kind === 'row' && match) {
    const at = match.targets.findIndex((target) => target?.name === 'id');
    return { record: match.record, id: given.cells[at] || undefined, body: rowToBody(match)(given.cells) };
  }
  if (given.kind !== 'value') return undefined;
  const { record, form, value } = detector.detect(given.value);
  const whole = value as { id?: string; body?: unknown };
  return {
    record,
    id: form === 'envelope' ? whole.id : undefined,
    body: form === 'body' ? value : whole.body,
  };
}

function keyOf(record: AnyRecord | undefined, id: string | undefined, body: unknown): string {
  if (id !== undefined) return id;
  const steps = record && TABLE_KEYS[record.name];
  const values = steps?.map((step) => (body as Record<string, unknown> | null)?.[step]) ?? [];
  const known = values.length > 0 && values.every((value) => typeof value === 'string');
  return `${record?.name ?? '?'} ${known ? values.join(' ') : JSON.stringify(body)}`;
}

function unique(key: string, found: ReadonlyMap<string, Keyed>): string {
  let [free, i] = [key, 1];
  while (found.has(free)) free = `${key} (${++i})`;
  return free;
}

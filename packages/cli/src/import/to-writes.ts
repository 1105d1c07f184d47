import type { Importable } from '@maillage/connectors';
import { findRecord } from '@maillage/schemas';
import { toWrite, type Write } from '@maillage/server';

/** What an import gives, as writes of a node. `by` is written as the author. */
export async function* toWrites(
  records: AsyncIterable<Importable>,
  { node, by }: { readonly node: string; readonly by: string },
): AsyncGenerator<Write> {
  for await (const { type, id, source, body, validFrom, validTo } of records) {
    const record = findRecord(type);
    if (!record) throw new Error(`an import gave a record of an unknown type: ${type}`);
    const draft = {
      source,
      body,
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
    };
    yield toWrite(node, { record, id, draft, by });
  }
}

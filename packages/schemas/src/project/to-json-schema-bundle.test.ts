import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../define-record.ts';
import { records } from '../records/records.ts';
import { draftOf, envelopeOf } from '../testing/envelope-of.ts';
import { validatorOf } from '../testing/json-schema-validator.ts';
import { invalidVectors, validVectors } from '../testing/vectors.ts';
import { toJsonSchemaBundle } from './to-json-schema-bundle.ts';

const all = Object.values(records) as AnyRecord[];
const bundle = validatorOf(toJsonSchemaBundle(all));

describe('the bundle', () => {
  it.each(all.map((record) => [record.name, record] as const))(
    'takes and refuses %s as its own schema does',
    (_, record) => {
      for (const { draft } of validVectors(record)) expect(bundle(envelopeOf(record, draft))).toEqual([]);
      for (const { name, shape, value } of invalidVectors(record)) {
        expect(bundle(envelopeOf(record, draftOf(value))).length > 0, name).toBe(shape);
      }
    },
  );

  it('gives a shape one name: two records do not mean two things by it', () => {
    const { $defs } = toJsonSchemaBundle(all) as { $defs: Record<string, unknown> };
    for (const record of all) {
      const one = toJsonSchemaBundle([record]) as { $defs: Record<string, unknown> };
      for (const [name, schema] of Object.entries(one.$defs)) expect($defs[name], name).toEqual(schema);
    }
  });

  it('refuses a type that is none of ours', () => {
    const envelope = { ...envelopeOf(records.dicrim, draftOf({ commune: '62225' })), type: 'unknown' };
    expect(bundle(envelope)).not.toEqual([]);
  });
});

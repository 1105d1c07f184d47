import { describe, expect, it } from 'vitest';
import { pcs } from '../records/pcs/pcs.ts';
import { territory } from '../records/territory/territory.ts';
import { schemaId, toDraftJsonSchema, toJsonSchema } from './to-json-schema.ts';

type ObjectSchema = {
  readonly properties: Readonly<Record<string, ObjectSchema & Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly $defs: Readonly<Record<string, object>>;
};

const schema = toJsonSchema(pcs) as unknown as ObjectSchema;
const body = bodyOf(schema);

function bodyOf(whole: unknown): ObjectSchema {
  return (whole as ObjectSchema).properties.body as ObjectSchema;
}

describe('the JSON Schema of a record', () => {
  it('has an address that no host owns, by its major version', () => {
    expect(schemaId(pcs)).toBe('https://w3id.org/maillage/schema/pcs/1.json');
    expect(schemaId(pcs, 'draft')).toBe('https://w3id.org/maillage/schema/pcs/1.draft.json');
    expect(toDraftJsonSchema(pcs).$id).toBe(schemaId(pcs, 'draft'));
  });

  it('is written in French, with the English beside it', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Plan communal de sauvegarde',
      'x-title-en': 'Communal safeguard plan',
    });
    expect(body.properties.adoptedOn).toEqual({
      $ref: '#/$defs/PartialDate',
      title: 'Arrêté le',
      'x-title-en': 'Adopted on',
      'x-disclosure': 'public',
      'x-iri': 'dct:issued',
      'x-reference': { article: 'CSI L731-3 II', certainty: 'read-in-the-text' },
    });
  });

  it('names the values of closed lists', () => {
    expect(body.properties.adoptedBy?.['x-values']).toEqual({
      maire: { fr: 'maire', en: 'mayor' },
      'prefet-de-police': { fr: 'préfet de police', en: 'prefect of police' },
    });
  });

  it('gives units', () => {
    const { population } = bodyOf(toJsonSchema(territory)).properties;
    expect(population).toMatchObject({ properties: { municipal: { 'x-unit': 'habitants', minimum: 0 } } });
  });

  it('writes shared shapes once, with how they are written', () => {
    const defs = schema.$defs;
    expect(Object.keys(defs)).toEqual(
      expect.arrayContaining(['CommuneCode', 'PartialDate', 'Contact', 'Practice', 'Source']),
    );
    expect(defs.CommuneCode).toMatchObject({
      title: 'code INSEE de commune',
      description: 'un code INSEE à cinq caractères, par exemple 62225, 01004 ou 2A004',
      examples: ['62225', '01004', '2A004', '97411'],
    });
  });

  it('asks a writer for the source and the body alone, a node for all of the envelope', () => {
    expect(body.required).toEqual(['commune']);
    expect(toDraftJsonSchema(pcs).required).toEqual(['source', 'body']);
    expect(schema.required).toEqual([
      'id',
      'type',
      'version',
      'revision',
      'origin',
      'recordedAt',
      'source',
      'body',
    ]);
  });
});

import {
  type AnyRecord,
  type DraftOf,
  type Envelope,
  expandIri,
  records,
  toJsonLdContext,
} from '@maillage/schemas';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { envelopeOf } from '../../../schemas/src/testing/envelope-of.ts';
import { readVectors } from './vectors.ts';

const every = (Object.values(records) as AnyRecord[]).map((record) => [record.name, record] as const);
const context = toJsonLdContext(Object.values(records));
const options = { documentLoader: (url: string) => Promise.reject(new Error(`no network: ${url}`)) };

describe.each(every)('%s as JSON-LD', (_, record) => {
  const envelopes = readVectors(record, 'valid').map(({ json }) =>
    envelopeOf(record, json as DraftOf<unknown>),
  );

  it('comes back as it was from RDF terms, nothing dropped', async () => {
    const context = toJsonLdContext([record]);
    for (const envelope of envelopes) {
      const expanded = await jsonld.expand({ ...context, ...envelope }, { ...options, safe: true });
      const { '@context': _context, ...again } = await jsonld.compact(expanded, context, options);
      expect(again).toEqual(envelope);
    }
  });
});

describe('the terms of a record', () => {
  it('are the same in the context of all as in its own: terms hold inside a record of their type only', async () => {
    const all = context['@context'];
    for (const [name, record] of every) {
      expect(all[name]).toEqual(toJsonLdContext([record])['@context'][name]);
    }
    const [draft] = readVectors(records.event, 'valid');
    const envelope = envelopeOf(records.event, draft?.json as DraftOf<unknown>);
    const expanded = await jsonld.expand({ ...context, ...envelope }, options);
    const { '@context': _context, ...again } = await jsonld.compact(expanded, context, options);
    expect(again).toEqual(envelope);
  });

  it('are those of the shared vocabularies', async () => {
    const thing = await thingOf(records.pcs);
    expect(thing[iri('dct:spatial')]).toEqual([{ '@value': '62528' }]);
    expect(thing[iri('dct:issued')]).toEqual([{ '@value': '2019-06-21' }]);
    const [contact] = thing['https://w3id.org/maillage/terms/pcs/directory'] as Record<string, unknown>[];
    expect(contact?.[iri('org:role')]).toBeDefined();
    const [place] = (await thingOf(records.shelter))[iri('schema:location')] as Record<string, unknown>[];
    expect(place).toMatchObject({
      [iri('geo:lat')]: [{}],
      [iri('geo:long')]: [{}],
      [iri('dct:spatial')]: [{}],
    });
    expect(await thingOf(records.territory)).toHaveProperty([iri('locn:postCode')]);
  });

  it('say in RDF where the record comes from', async () => {
    const [draft] = readVectors(records.pcs, 'valid');
    const envelope = envelopeOf(records.pcs, draft?.json as DraftOf<unknown>);
    const quads = await jsonld.toRDF(
      { ...context, ...envelope },
      { ...options, format: 'application/n-quads' },
    );
    expect(quads).toContain(`<${envelope.id}> <${iri('dct:source')}> _:`);
    expect(quads).toContain(`<${iri('dct:publisher')}> "Maillage"`);
  });
});

function iri(compact: string): string {
  return expandIri(compact) ?? '';
}

/** What the vector whose body says the most expands to, under `schema:mainEntity`. */
async function thingOf(record: AnyRecord): Promise<Record<string, unknown>> {
  const bodies = readVectors(record, 'valid').map(({ json }) => json as DraftOf<object>);
  const fullest = bodies.toSorted((a, b) => said(b) - said(a))[0] as DraftOf<object>;
  const envelope: Envelope = envelopeOf(record, fullest);
  const [expanded] = await jsonld.expand({ ...context, ...envelope }, options);
  const [thing] = (expanded?.[iri('schema:mainEntity')] ?? []) as Record<string, unknown>[];
  return thing ?? {};
}

function said({ body }: DraftOf<object>): number {
  return Object.keys(body).length;
}

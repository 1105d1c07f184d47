import { publishedLists, records, toSkos } from '@maillage/schemas';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';

const all = publishedLists(Object.values(records));
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

describe('the published lists', () => {
  it('have a name each', () => {
    const names = all.map(({ list }) => list.name);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('are named for themselves when fields of several places take them', () => {
    for (const { list, usedBy } of all.filter((one) => one.usedBy.length > 1)) {
      const [first = ''] = usedBy;
      const ofItsField = first.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(list.name, `${usedBy.join(', ')}: add a name to shared-lists.ts`).not.toBe(ofItsField);
    }
  });

  it('give back the fields that take them', () => {
    expect(all.find(({ list }) => list.name === 'actor-kinds')?.usedBy).toEqual(['actor.kind']);
    expect(all.find(({ list }) => list.name === 'block-presence')?.usedBy).toContain('pcs.blocks.alert');
    expect(
      all.find(({ list }) => list.name === 'pcs-adopted-by')?.list.items.map(({ code }) => code),
    ).toEqual(['maire', 'prefet-de-police']);
  });
});

describe('a list in SKOS', () => {
  it.each(all.map(({ list }) => [list.name, list] as const))(
    '%s says in RDF each of its codes, in its scheme, named in both languages',
    async (_, list) => {
      const [scheme] = await jsonld.expand(toSkos(list), { safe: true });
      const reverse = scheme?.['@reverse'] as Record<string, Record<string, unknown>[]>;
      const concepts = reverse[`${SKOS}inScheme`] ?? [];
      expect(concepts.map((one) => one[`${SKOS}notation`])).toEqual(
        list.items.map(({ code }) => [{ '@value': code }]),
      );
      for (const concept of concepts) {
        const names = concept[`${SKOS}prefLabel`] as { '@language': string }[];
        expect(names.map((name) => name['@language'])).toEqual(['fr', 'en']);
      }
    },
  );

  it('only leads to codes that are in a list', async () => {
    const known = new Set<unknown>();
    const led: unknown[] = [];
    for (const { list } of all) {
      const [scheme] = await jsonld.expand(toSkos(list), { safe: true });
      const reverse = scheme?.['@reverse'] as Record<string, Record<string, unknown>[]>;
      for (const concept of reverse[`${SKOS}inScheme`] ?? []) {
        known.add(concept['@id']);
        for (const relation of ['broader', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch']) {
          const targets = (concept[`${SKOS}${relation}`] ?? []) as { '@id': string }[];
          led.push(...targets.map((target) => target['@id']));
        }
      }
    }
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((iri) => !known.has(iri))).toEqual([]);
  });
});

import type { CodeList, ListItem, MatchRelation } from '../lists/define-list.ts';
import type { Text } from '../text.ts';

/** Where a list of codes lies under `specs/`, in one of its two forms. */
export function codesPath(list: Pick<CodeList, 'name'>, form: 'csv' | 'jsonld'): string {
  return `codes/${list.name}.${form}`;
}

/** The address of a list, or of one of its codes. */
export function conceptIri(list: string, code?: string): string {
  const scheme = `https://w3id.org/maillage/codes/${list}`;
  return code === undefined ? scheme : `${scheme}#${encodeURIComponent(code)}`;
}

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  id: '@id',
  type: '@type',
  concepts: { '@reverse': 'skos:inScheme' },
} as const;

/** A list of codes in SKOS (JSON-LD): the list is a concept scheme, each code a concept with its notation and its names. */
export function toSkos(list: CodeList): object {
  const { name, labels, description, source, items } = list;
  return {
    '@context': CONTEXT,
    id: conceptIri(name),
    type: 'skos:ConceptScheme',
    'skos:prefLabel': inLanguages(labels),
    'dct:description': inLanguages(description),
    'dct:source': source.url ? { id: source.url, 'dct:title': source.title } : source.title,
    'dct:publisher': source.producer,
    'dct:license': source.licence,
    ...(source.date && { 'dct:modified': source.date }),
    'skos:hasTopConcept': items
      .filter(({ broader }) => broader === undefined)
      .map(({ code }) => ({ id: conceptIri(name, code) })),
    concepts: items.map((item) => toConcept(name, item)),
  };
}

function toConcept(list: string, item: ListItem): object {
  const { code, label, variants = [], broader, validFrom, validTo, matches = [], note } = item;
  return {
    id: conceptIri(list, code),
    type: 'skos:Concept',
    'skos:notation': code,
    'skos:prefLabel': inLanguages(label),
    ...(variants.length > 0 && { 'skos:altLabel': variants }),
    ...(broader !== undefined && { 'skos:broader': { id: conceptIri(list, broader) } }),
    ...(validFrom && { 'schema:validFrom': validFrom }),
    ...(validTo && { 'schema:validThrough': validTo }),
    ...(note && { 'skos:note': inLanguages(note) }),
    ...matchesOf(matches),
  };
}

const RELATIONS: Readonly<Record<MatchRelation, string>> = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:broadMatch',
  narrow: 'skos:narrowMatch',
};

function matchesOf(matches: NonNullable<ListItem['matches']>): object {
  const byRelation = Map.groupBy(matches, ({ relation }) => RELATIONS[relation]);
  return Object.fromEntries(
    [...byRelation].map(([relation, same]) => [
      relation,
      same.map(({ list, code }) => ({ id: conceptIri(list, code) })),
    ]),
  );
}

function inLanguages({ fr, en }: Text): object[] {
  return [
    { '@language': 'fr', '@value': fr },
    { '@language': 'en', '@value': en },
  ];
}

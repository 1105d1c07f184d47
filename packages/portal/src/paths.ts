import type { TerritoryRef } from '@maillage/schemas';

/** Record types whose pages stand at an address of their own instead of under `/fiches`. */
const OWN: Readonly<Record<string, string>> = { event: '/evenements', concertation: '/concertations' };

/** The pages of the portal, without language prefix. One address each: every link is made here. */
export const paths = {
  home: () => '/',
  search: (text?: string) => (text === undefined ? '/recherche' : `/recherche?q=${encodeURIComponent(text)}`),
  territory: ({ level, code }: TerritoryRef) => (level === 'country' ? '/' : `/${level}/${code}`),
  map: (departement: string, layer: string) =>
    `/departement/${departement}?couche=${encodeURIComponent(layer)}`,
  mesh: (...departements: readonly string[]) => `/maille/${departements.join('-')}.svg`,
  events: () => '/evenements',
  concertations: () => '/concertations',
  sources: () => '/sources',
  recordTypes: () => '/fiches',
  records: (type: string) => OWN[type] ?? `/fiches/${type}`,
  record: (type: string, localId: string) =>
    `${OWN[type] ?? `/fiches/${type}`}/${encodeURIComponent(localId)}`,
  accessibility: () => '/accessibilite',
  theme: () => '/theme',
  suggestions: () => '/suggestions',
} as const;

/** The pages that are the node's, not the portal's. */
export const nodePaths = { reference: '/reference', openapi: '/openapi.json', api: '/v1' } as const;

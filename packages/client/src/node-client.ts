import type {
  DeliveryReport,
  Found,
  Health,
  IndicatorCatalogue,
  IndicatorValues,
  NodeRoutes,
  OnQuery,
  RuleCatalogue,
  SearchQuery,
  Sheet,
  TerritoryIndicators,
  TerritoryVerdicts,
  ValidateQuery,
  ValuesQuery,
  VerdictList,
  VerdictQuery,
} from '@maillage/contract';
import type { TerritoryLevel } from '@maillage/schemas';
import type { InitClientReturn } from '@ts-rest/core';
import { bodyOf } from './answer.ts';
import { callOptions } from './call-options.ts';
import type { CallOptions, Territory } from './record-client.ts';
import { withTerritoryKeys } from './territory-key.ts';

type WithTerritory<Q> = Omit<Q, 'within'> & { readonly within: Territory };

/** The calls that do not depend on the record types. */
export type NodeClient = {
  readonly territories: {
    readonly sheet: (level: TerritoryLevel, code: string, options?: CallOptions) => Promise<Sheet>;
    readonly verdicts: (
      level: TerritoryLevel,
      code: string,
      query?: OnQuery & CallOptions,
    ) => Promise<TerritoryVerdicts>;
    readonly indicators: (
      level: TerritoryLevel,
      code: string,
      query?: OnQuery & CallOptions,
    ) => Promise<TerritoryIndicators>;
  };
  readonly verdicts: (query: WithTerritory<VerdictQuery>, options?: CallOptions) => Promise<VerdictList>;
  readonly indicators: {
    readonly catalogue: (options?: CallOptions) => Promise<IndicatorCatalogue>;
    /** `id` as in the catalogue: `<theme>/<name>` */
    readonly values: (
      id: string,
      query: WithTerritory<ValuesQuery>,
      options?: CallOptions,
    ) => Promise<IndicatorValues>;
  };
  readonly rules: (options?: CallOptions) => Promise<RuleCatalogue>;
  readonly search: (text: string, query?: Omit<SearchQuery, 'text'> & CallOptions) => Promise<Found>;
  /** checks a file without writing anything; `media` says what it is (`text/csv`) */
  readonly validate: (
    delivery: string | Uint8Array | Blob,
    how: ValidateQuery & CallOptions & { readonly media: string },
  ) => Promise<DeliveryReport>;
  readonly health: (options?: CallOptions) => Promise<Health>;
};

/** The routes of every node, as ts-rest calls them. */
export type NodeCalls = InitClientReturn<NodeRoutes, { baseUrl: string }>;

/** The calls that do not depend on the record types, over the routes that ts-rest made of the contract. */
export function createNodeClient(routes: NodeCalls): NodeClient {
  return {
    territories: {
      sheet: async (level, code, options) =>
        bodyOf(await routes.territories.sheet({ params: at(level, code), ...callOptions(options) })),
      verdicts: async (level, code, { signal, ...query } = {}) =>
        bodyOf(
          await routes.territories.verdicts({ params: at(level, code), query, ...callOptions(only(signal)) }),
        ),
      indicators: async (level, code, { signal, ...query } = {}) =>
        bodyOf(
          await routes.territories.indicators({
            params: at(level, code),
            query,
            ...callOptions(only(signal)),
          }),
        ),
    },
    verdicts: async (query, options) =>
      bodyOf(await routes.verdicts({ query: withTerritoryKeys(query) as never, ...callOptions(options) })),
    indicators: {
      catalogue: async (options) => bodyOf(await routes.indicators.catalogue(callOptions(options))),
      values: async (id, query, options) =>
        bodyOf(
          await routes.indicators.values({
            params: indicatorPath(id),
            query: withTerritoryKeys(query) as never,
            ...callOptions(options),
          }),
        ),
    },
    rules: async (options) => bodyOf(await routes.rules(callOptions(options))),
    search: async (text, { signal, types, ...query } = {}) =>
      bodyOf(
        await routes.search({
          query: { text, ...query, ...(types && { types: types.join(',') }) },
          ...callOptions(only(signal)),
        }),
      ),
    validate: async (delivery, { signal, media, ...query }) =>
      bodyOf(
        await routes.validate({
          query,
          body: new Blob([delivery as BlobPart]),
          ...callOptions(only(signal), { 'content-type': media }),
        }),
      ),
    health: async (options) => bodyOf(await routes.health(callOptions(options))),
  };
}

function at(level: string, code: string): { level: string; code: string } {
  return { level: encodeURIComponent(level), code: encodeURIComponent(code) };
}

function only(signal: AbortSignal | undefined): CallOptions {
  return signal ? { signal } : {};
}

function indicatorPath(id: string): { theme: string; name: string } {
  const [theme = '', name = ''] = id.split('/').map(encodeURIComponent);
  return { theme, name };
}

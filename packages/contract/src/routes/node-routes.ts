import type { DeliveryReport } from '../answers/delivery-report.ts';
import type { Found } from '../answers/found.ts';
import type { Health } from '../answers/health.ts';
import type { IndicatorCatalogue, IndicatorValues, TerritoryIndicators } from '../answers/indicator.ts';
import type { RuleCatalogue } from '../answers/rules.ts';
import type { Sheet } from '../answers/sheet.ts';
import type { TerritoryVerdicts, VerdictList } from '../answers/verdict.ts';
import { levelParameter } from '../parameters/level.ts';
import { nameParameter } from '../parameters/names.ts';
import type { Parameters } from '../parameters/parameter.ts';
import { territoryCodeParameter } from '../parameters/territory-code.ts';
import { type OnQuery, onParameters } from '../queries/on-query.ts';
import { type SearchQuery, searchParameters } from '../queries/search-query.ts';
import { type ValidateQuery, validateParameters } from '../queries/validate-query.ts';
import { type ValuesQuery, valuesParameters } from '../queries/values-query.ts';
import { type VerdictQuery, verdictParameters } from '../queries/verdict-query.ts';
import { declareRoute } from './declare-route.ts';
import { CSV_TYPE, GEOJSON_TYPE, inJson, JSON_TYPE, NDJSON_TYPE, XLSX_TYPE, ZIP_TYPE } from './media.ts';
import type { ReadRoute, RouteAbout, WriteRoute, WrittenQuery } from './route.ts';

type NoQuery = Record<never, never>;
type Territory = '/v1/territories/:level/:code';

/** A query some of whose keys are required. */
type WrittenWith<Q, Required extends keyof Q> = WrittenQuery<Omit<Q, Required>> & {
  readonly [K in Required]: string;
};

/** The routes that every node has, whatever the records. */
export type NodeRoutes = {
  territories: {
    sheet: ReadRoute<Territory, NoQuery, { 200: Sheet }>;
    verdicts: ReadRoute<`${Territory}/verdicts`, OnQuery, { 200: TerritoryVerdicts }>;
    indicators: ReadRoute<`${Territory}/indicators`, OnQuery, { 200: TerritoryIndicators }>;
  };
  indicators: {
    catalogue: ReadRoute<'/v1/indicators', NoQuery, { 200: IndicatorCatalogue }>;
    values: ReadRoute<
      '/v1/indicators/:theme/:name/values',
      WrittenWith<ValuesQuery, 'within'>,
      { 200: IndicatorValues }
    >;
  };
  verdicts: ReadRoute<'/v1/verdicts', WrittenWith<VerdictQuery, 'rule' | 'within'>, { 200: VerdictList }>;
  rules: ReadRoute<'/v1/rules', NoQuery, { 200: RuleCatalogue }>;
  search: ReadRoute<'/v1/search', WrittenWith<SearchQuery, 'text'>, { 200: Found }>;
  validate: WriteRoute<'POST', '/v1/validate', ValidateQuery, unknown, { 200: DeliveryReport }>;
  health: ReadRoute<'/health', NoQuery, { 200: Health }>;
};

const TERRITORIES = { fr: 'Territoires', en: 'Territories' };
const LAW = { fr: 'Droit', en: 'Law' };
const INDICATORS = { fr: 'Indicateurs', en: 'Indicators' };
const NODE = { fr: 'Nœud', en: 'Node' };

/** Reads without a token, takes no parameter: what most of these routes start from. */
const PLAIN = {
  access: 'public',
  path: {},
  query: {},
  headers: ['If-None-Match'],
} as const satisfies Partial<RouteAbout>;

const ONE_TERRITORY: Parameters = {
  level: levelParameter({ fr: 'Niveau du territoire', en: 'Level of the territory' }),
  code: territoryCodeParameter,
};

function answering(fr: string, en: string, shape: string): RouteAbout['answers'] {
  return [
    { status: 200, says: { fr, en }, media: inJson(shape) },
    { status: 304, says: { fr: "Rien n'a changé", en: 'Nothing has changed' } },
  ];
}

/** The files that are read, by their media types. */
const DELIVERY_TYPES = [JSON_TYPE, NDJSON_TYPE, GEOJSON_TYPE, CSV_TYPE, XLSX_TYPE, ZIP_TYPE];

/** The routes that do not depend on the records. */
export const nodeRoutes: NodeRoutes = {
  territories: {
    sheet: declareRoute('GET', '/v1/territories/:level/:code', {
      ...PLAIN,
      operation: 'territories.sheet',
      action: 'sheet',
      group: TERRITORIES,
      summary: { fr: "La fiche d'un territoire", en: 'The sheet of a territory' },
      path: ONE_TERRITORY,
      answers: answering('La fiche', 'The sheet', 'Sheet'),
      problems: ['TerritoryNotFound'],
    }),
    verdicts: declareRoute('GET', '/v1/territories/:level/:code/verdicts', {
      ...PLAIN,
      operation: 'territories.verdicts',
      action: 'territoryVerdicts',
      group: TERRITORIES,
      summary: { fr: "La situation légale d'un territoire", en: 'The legal situation of a territory' },
      path: ONE_TERRITORY,
      query: onParameters,
      answers: answering('Un verdict par règle', 'One verdict for each rule', 'TerritoryVerdicts'),
      problems: ['TerritoryNotFound'],
    }),
    indicators: declareRoute('GET', '/v1/territories/:level/:code/indicators', {
      ...PLAIN,
      operation: 'territories.indicators',
      action: 'territoryIndicators',
      group: TERRITORIES,
      summary: { fr: "Les indicateurs d'un territoire", en: 'The indicators of a territory' },
      path: ONE_TERRITORY,
      query: onParameters,
      answers: answering('Une valeur par indicateur', 'One value for each indicator', 'TerritoryIndicators'),
      problems: ['TerritoryNotFound'],
    }),
  },
  indicators: {
    catalogue: declareRoute('GET', '/v1/indicators', {
      ...PLAIN,
      operation: 'indicators.catalogue',
      action: 'indicatorCatalogue',
      group: INDICATORS,
      summary: { fr: 'Le catalogue des indicateurs', en: 'The catalogue of indicators' },
      answers: answering('Le catalogue', 'The catalogue', 'IndicatorCatalogue'),
    }),
    values: declareRoute('GET', '/v1/indicators/:theme/:name/values', {
      ...PLAIN,
      operation: 'indicators.values',
      action: 'indicatorValues',
      group: INDICATORS,
      summary: {
        fr: 'Un indicateur sur plusieurs territoires',
        en: 'One indicator over several territories',
      },
      path: {
        theme: nameParameter({ fr: "Thème de l'indicateur", en: 'Theme of the indicator' }, 'pcs'),
        name: nameParameter({ fr: "Nom de l'indicateur", en: 'Name of the indicator' }, 'known-plan-share'),
      },
      query: valuesParameters,
      answers: answering('Les valeurs', 'The values', 'IndicatorValues'),
      problems: ['IndicatorNotFound', 'TerritoryNotFound'],
    }),
  },
  verdicts: declareRoute('GET', '/v1/verdicts', {
    ...PLAIN,
    operation: 'verdicts',
    action: 'verdicts',
    group: LAW,
    summary: { fr: 'Une règle sur plusieurs territoires', en: 'One rule over several territories' },
    query: verdictParameters,
    answers: answering('Les verdicts', 'The verdicts', 'VerdictList'),
    problems: ['RuleNotFound', 'TerritoryNotFound'],
  }),
  rules: declareRoute('GET', '/v1/rules', {
    ...PLAIN,
    operation: 'rules',
    action: 'rules',
    group: LAW,
    summary: { fr: 'Le catalogue des règles', en: 'The catalogue of rules' },
    answers: answering('Le catalogue', 'The catalogue', 'RuleCatalogue'),
  }),
  search: declareRoute('GET', '/v1/search', {
    ...PLAIN,
    operation: 'search',
    action: 'search',
    group: NODE,
    summary: { fr: 'Chercher dans toutes les fiches', en: 'Search all records' },
    query: searchParameters,
    answers: answering('Les fiches trouvées', 'The records found', 'Found'),
  }),
  validate: declareRoute('POST', '/v1/validate', {
    ...PLAIN,
    headers: [],
    operation: 'validate',
    action: 'validateDelivery',
    group: NODE,
    summary: {
      fr: 'Vérifier un fichier sans rien écrire : fautes regroupées, et ce qui n’a pas pu être vérifié',
      en: 'Check a file without writing anything: faults grouped, and what could not be checked',
    },
    query: validateParameters,
    body: Object.fromEntries(DELIVERY_TYPES.map((media) => [media, 'Delivery'])),
    answers: [{ status: 200, says: { fr: 'Le rapport', en: 'The report' }, media: inJson('DeliveryReport') }],
  }),
  health: declareRoute('GET', '/health', {
    ...PLAIN,
    headers: [],
    operation: 'health',
    action: 'health',
    group: NODE,
    summary: { fr: "L'état du nœud", en: 'How the node is doing' },
    answers: [{ status: 200, says: { fr: 'Il répond', en: 'It answers' }, media: inJson('Health') }],
  }),
};

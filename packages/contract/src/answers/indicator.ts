import {
  type Evidence,
  type Missing,
  type Reference,
  TERRITORY_LEVELS,
  type TerritoryLevel,
  type TerritoryRef,
  type Text,
} from '@maillage/schemas';
import { z } from 'zod';
import { reference } from '../problem.ts';
import { component } from './about.ts';
import { type NamedTerritory, namedTerritory } from './sheet.ts';
import { territoryRefAnswer, text } from './text.ts';
import { evidence, missing } from './verdict.ts';

/** An indicator as its catalogue shows it: all that its file declares, but the formula and the examples. */
export type IndicatorCard = {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  readonly description: Text;
  readonly cannotSay: Text;
  readonly unit: string;
  readonly range: readonly [number | null, number | null];
  readonly direction: -1 | 0 | 1;
  readonly levels: readonly TerritoryLevel[];
  readonly inputs: readonly string[];
  readonly references: readonly Reference[];
};

export type IndicatorCatalogue = { readonly items: readonly IndicatorCard[] };

/** Where a figure surely lies when part of the evidence is unknown. */
export type Bounds = { readonly lower: number; readonly upper: number };

/** The value of an indicator for one territory, with all that explains it. `why`: the reason of a null. */
export type IndicatorValue = {
  readonly indicator: string;
  readonly version: string;
  readonly label: Text;
  readonly unit: string;
  readonly territory: TerritoryRef;
  readonly on: string;
  readonly value: number | null;
  readonly bounds?: Bounds;
  readonly why?: string;
  readonly explanation: Text;
  readonly used: readonly Evidence[];
  readonly missing: readonly Missing[];
  readonly parts?: Readonly<Record<string, number | string | null>>;
};

/** Every indicator of one territory on a day. */
export type TerritoryIndicators = {
  readonly territory: NamedTerritory;
  readonly on: string;
  readonly items: readonly IndicatorValue[];
};

/** The value of one indicator for one territory among many. */
export type IndicatorPoint = {
  readonly territory: TerritoryRef;
  readonly name: string;
  readonly value: number | null;
  readonly bounds?: Bounds;
  readonly why?: string;
};

/** One indicator over many territories on a day. */
export type IndicatorValues = {
  readonly indicator: string;
  readonly version: string;
  readonly unit: string;
  readonly on: string;
  readonly items: readonly IndicatorPoint[];
};

const bounds = z.object({ lower: z.number(), upper: z.number() });

const card: z.ZodType<IndicatorCard> = component(
  'Indicator',
  z.object({
    id: z.string(),
    version: z.string(),
    label: text,
    description: text,
    cannotSay: text,
    unit: z.string(),
    range: z.tuple([z.number().nullable(), z.number().nullable()]),
    direction: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
    levels: z.array(z.enum(TERRITORY_LEVELS)),
    inputs: z.array(z.string()),
    references: z.array(reference),
  }),
  {
    fr: 'Un indicateur et ce qu’on ne doit pas en conclure',
    en: 'An indicator and what not to conclude from it',
  },
);

const indicatorValue: z.ZodType<IndicatorValue> = component(
  'IndicatorValue',
  z.object({
    indicator: z.string(),
    version: z.string(),
    label: text,
    unit: z.string(),
    territory: territoryRefAnswer,
    on: z.string(),
    value: z.number().nullable(),
    bounds: bounds.exactOptional(),
    why: z.string().exactOptional(),
    explanation: text,
    used: z.array(evidence),
    missing: z.array(missing),
    parts: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).exactOptional(),
  }),
  { fr: "La valeur d'un indicateur, avec ses raisons", en: 'The value of an indicator, with its reasons' },
);

export const indicatorCatalogue: z.ZodType<IndicatorCatalogue> = component(
  'IndicatorCatalogue',
  z.object({ items: z.array(card) }),
  { fr: 'Les indicateurs que ce nœud calcule', en: 'The indicators that this node computes' },
);

export const territoryIndicators: z.ZodType<TerritoryIndicators> = component(
  'TerritoryIndicators',
  z.object({ territory: namedTerritory, on: z.string(), items: z.array(indicatorValue) }),
  { fr: "Les indicateurs d'un territoire", en: 'The indicators of a territory' },
);

export const indicatorValues: z.ZodType<IndicatorValues> = component(
  'IndicatorValues',
  z.object({
    indicator: z.string(),
    version: z.string(),
    unit: z.string(),
    on: z.string(),
    items: z.array(
      z.object({
        territory: territoryRefAnswer,
        name: z.string(),
        value: z.number().nullable(),
        bounds: bounds.exactOptional(),
        why: z.string().exactOptional(),
      }),
    ),
  }),
  { fr: 'Un indicateur sur plusieurs territoires', en: 'An indicator over several territories' },
);

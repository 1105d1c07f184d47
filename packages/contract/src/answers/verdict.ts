import {
  type Evidence,
  type Missing,
  type Obligation,
  type ObligationCase,
  type TerritoryRef,
  VERDICT_VALUES,
  type Verdict,
  type VerdictValue,
} from '@maillage/schemas';
import { z } from 'zod';
import { reference } from '../problem.ts';
import { component } from './about.ts';
import { type NamedTerritory, namedTerritory } from './sheet.ts';
import { territoryRefAnswer, text } from './text.ts';

/** What every rule says of one territory on a day. */
export type TerritoryVerdicts = {
  readonly territory: NamedTerritory;
  readonly on: string;
  readonly items: readonly Verdict[];
};

/** What one rule says of one territory among many. */
export type VerdictItem = {
  readonly territory: TerritoryRef;
  readonly name: string;
  readonly value: VerdictValue;
  readonly possible: readonly VerdictValue[];
  readonly obligation?: Obligation;
};

/** What one rule says of many territories on a day. */
export type VerdictList = {
  readonly rule: string;
  readonly on: string;
  readonly items: readonly VerdictItem[];
};

const value = z.enum(VERDICT_VALUES);
const obligation = z.enum(['obliged', 'not-obliged', 'unknown']);

export const evidence: z.ZodType<Evidence> = component(
  'Evidence',
  z.object({
    record: z.string(),
    type: z.string(),
    field: z.string().exactOptional(),
    value: z.unknown().exactOptional(),
    says: text,
    source: z.object({ title: z.string(), producer: z.string(), date: z.string().exactOptional() }),
  }),
  { fr: 'Un fait utilisé, et qui le dit', en: 'A fact used, and who says so' },
);

export const missing: z.ZodType<Missing> = component(
  'Missing',
  z.object({ what: text, type: z.string(), kind: z.string().exactOptional() }),
  { fr: "Un fait nécessaire que ce nœud n'a pas", en: 'A fact that was needed and is not known here' },
);

const obligationCase: z.ZodType<ObligationCase> = component(
  'ObligationCase',
  z.object({
    id: z.string(),
    label: text,
    reference,
    state: z.enum(['met', 'not-met', 'unknown']),
    evidence: z.array(evidence),
  }),
  { fr: "Un des cas qui font naître l'obligation", en: 'One of the cases that make the duty exist' },
);

export const verdict: z.ZodType<Verdict> = component(
  'Verdict',
  z.object({
    rule: z.string(),
    label: text,
    territory: territoryRefAnswer,
    on: z.string(),
    value,
    possible: z.array(value),
    reason: text,
    reference,
    obligation: obligation.exactOptional(),
    cases: z.array(obligationCase).exactOptional(),
    deadline: z.object({ first: z.string(), last: z.string() }).exactOptional(),
    evidence: z.array(evidence),
    missing: z.array(missing),
  }),
  { fr: "Ce qu'une règle dit d'un territoire un jour donné", en: 'What a rule says of a territory on a day' },
);

export const territoryVerdicts: z.ZodType<TerritoryVerdicts> = component(
  'TerritoryVerdicts',
  z.object({ territory: namedTerritory, on: z.string(), items: z.array(verdict) }),
  {
    fr: 'Les verdicts de toutes les règles sur un territoire',
    en: 'The verdicts of every rule on a territory',
  },
);

export const verdictList: z.ZodType<VerdictList> = component(
  'VerdictList',
  z.object({
    rule: z.string(),
    on: z.string(),
    items: z.array(
      z.object({
        territory: territoryRefAnswer,
        name: z.string(),
        value,
        possible: z.array(value),
        obligation: obligation.exactOptional(),
      }),
    ),
  }),
  {
    fr: 'Les verdicts d’une règle sur plusieurs territoires',
    en: 'The verdicts of a rule on several territories',
  },
);

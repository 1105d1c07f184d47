import {
  type Reference,
  type Severity,
  TERRITORY_LEVELS,
  type TerritoryLevel,
  type Text,
} from '@maillage/schemas';
import { z } from 'zod';
import { reference } from '../problem.ts';
import { component } from './about.ts';
import { text } from './text.ts';

/** A rule of law on territories, as the catalogue shows it. */
export type LegalRuleCard = {
  readonly id: string;
  readonly level: TerritoryLevel;
  readonly label: Text;
  readonly reference: Reference;
};

/** A rule between the fields of a record type. */
export type RecordRuleCard = {
  readonly code: string;
  readonly type: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: Text;
  readonly reference?: Reference;
};

export type RuleCatalogue = {
  readonly legal: readonly LegalRuleCard[];
  readonly records: readonly RecordRuleCard[];
};

export const ruleCatalogue: z.ZodType<RuleCatalogue> = component(
  'RuleCatalogue',
  z.object({
    legal: z.array(z.object({ id: z.string(), level: z.enum(TERRITORY_LEVELS), label: text, reference })),
    records: z.array(
      z.object({
        code: z.string(),
        type: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        pointer: z.string(),
        message: text,
        reference: reference.exactOptional(),
      }),
    ),
  }),
  { fr: 'Les règles que ce nœud applique', en: 'The rules that this node applies' },
);

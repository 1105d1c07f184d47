import { type RulesCatalogue, TERRITORY_LEVELS } from '@maillage/schemas';
import { z } from 'zod';
import { reference } from '../problem.ts';
import { component } from './about.ts';
import { text } from './text.ts';

/** The rules that a node applies: those of law, and those on one record. */
export type RuleCatalogue = RulesCatalogue;

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

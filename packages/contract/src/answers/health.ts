import type { TerritoryRef } from '@maillage/schemas';
import { z } from 'zod';
import { component } from './about.ts';
import { territoryRefAnswer } from './text.ts';

/** How a node is doing: whose it is, how many live records of each type, and where its public log stands. */
export type Health = {
  readonly status: 'ok';
  readonly node: string;
  readonly territory?: TerritoryRef;
  readonly records: Readonly<Record<string, number>>;
  readonly log: { readonly epoch: string; readonly seq: number };
};

export const health: z.ZodType<Health> = component(
  'Health',
  z.object({
    status: z.literal('ok'),
    node: z.string(),
    territory: territoryRefAnswer.exactOptional(),
    records: z.record(z.string(), z.int()),
    log: z.object({ epoch: z.string(), seq: z.int() }),
  }),
  { fr: "L'état du nœud", en: 'How the node is doing' },
);

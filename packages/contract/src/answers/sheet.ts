import { type Envelope, TERRITORY_LEVELS, type TerritoryLevel, type TerritoryRef } from '@maillage/schemas';
import { z } from 'zod';
import { about, component } from './about.ts';
import { anyEnvelope } from './envelope.ts';

/** A territory with its name; the code alone when the node does not know it. */
export type NamedTerritory = TerritoryRef & { readonly name: string };

/**
 * All that a node holds about one territory.
 *
 * - `territory`: its own record; `parents`: those it lies in
 * - `members`: how many territories of each lower level it contains
 * - `records`: the live records about it (not about its members), by type
 * - `datasets`: what was loaded that covers it: where an absence means no, and where nobody knows
 */
export type Sheet = {
  readonly territory: Envelope;
  readonly parents: readonly NamedTerritory[];
  readonly members: Readonly<Partial<Record<TerritoryLevel, number>>>;
  readonly records: Readonly<Record<string, readonly Envelope[]>>;
  readonly datasets: readonly Envelope[];
};

export const namedTerritory: z.ZodType<NamedTerritory> = component(
  'NamedTerritory',
  z.object({ level: z.enum(TERRITORY_LEVELS), code: z.string(), name: z.string() }),
  { fr: 'Un territoire et son nom', en: 'A territory and its name' },
);

export const sheet: z.ZodType<Sheet> = component(
  'Sheet',
  z.object({
    territory: anyEnvelope,
    parents: z.array(namedTerritory),
    members: about(z.record(z.string(), z.int()), {
      fr: 'Nombre de territoires contenus, par niveau',
      en: 'How many territories it contains, by level',
    }),
    records: about(z.record(z.string(), z.array(anyEnvelope)), {
      fr: 'Les fiches en cours sur ce territoire, par type',
      en: 'The live records about this territory, by type',
    }),
    datasets: z.array(anyEnvelope),
  }),
  { fr: "La fiche d'un territoire", en: 'The sheet of a territory' },
);

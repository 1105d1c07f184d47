import { type Dossier, type Sketch, sketchDossier } from '@maillage/schemas';

const DEPARTEMENT = { level: 'departement', code: '62' } as const;
type Covers = NonNullable<Sketch['covers']>;

/**
 * A département whose actors these are, each with the commune it stands for or none, and the pairs of them that are linked,
 * by their number from 1.
 */
export function exampleNetwork(
  communes: readonly (string | undefined)[],
  links: readonly (readonly [number, number])[],
  { members = [], covers = [] }: { readonly members?: readonly Dossier[]; readonly covers?: Covers } = {},
): Dossier {
  const actor = communes.map((code) =>
    code === undefined
      ? ({ name: 'SDIS 62', kind: 'sdis', territory: DEPARTEMENT } as const)
      : ({ name: `Commune ${code}`, kind: 'commune', territory: { level: 'commune', code } } as const),
  );
  const actorLinks = links.map(([from, to]) => ({
    from: `departement-62.${from}`,
    to: `departement-62.${to}`,
    nature: 'mutual-aid' as const,
    directed: false,
    territory: DEPARTEMENT,
  }));
  const records = { actor, 'actor-link': actorLinks };
  return sketchDossier({ about: DEPARTEMENT, name: 'Pas-de-Calais', records, members, covers });
}

import { departementOf, type TerritoryRef } from '@maillage/schemas';
import type { ReadContext } from '../define-source.ts';

export const FRANCE: TerritoryRef = { level: 'country', code: 'FR' };

/** The territories that an import speaks of: the départements asked for, or the whole country. */
export function scopeOf(context: ReadContext): readonly TerritoryRef[] {
  if (!context.departements) return [FRANCE];
  return [...context.departements].map((code) => ({ level: 'departement', code }));
}

/** Is one of these communes in the départements asked for? Always, when none is asked for. */
export function isInScope(context: ReadContext, ...communes: readonly (string | undefined)[]): boolean {
  const wanted = context.departements;
  return !wanted || communes.some((code) => code !== undefined && wanted.has(departementOf(code)));
}

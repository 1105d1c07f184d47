import { toTerritoryKey } from '@maillage/schemas';
import type { Territory } from './record-client.ts';

/** A query with its territories written as keys, ready for an address. */
export function withTerritoryKeys<Q extends { territory?: Territory; within?: Territory }>(
  query: Q,
): Omit<Q, 'territory' | 'within'> & { territory?: string; within?: string } {
  const { territory, within, ...rest } = query;
  return {
    ...rest,
    ...(territory !== undefined && { territory: keyOf(territory) }),
    ...(within !== undefined && { within: keyOf(within) }),
  };
}

function keyOf(territory: Territory): string {
  return typeof territory === 'string' ? territory : toTerritoryKey(territory);
}

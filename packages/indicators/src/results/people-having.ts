import type { Dossier } from '@maillage/schemas';
import { communesOf } from '../communes-of.ts';
import type { Fact, FindFact } from '../facts/fact.ts';
import { municipalPopulation } from '../facts/population.ts';
import { isMeasured, type Measure, unmeasured } from '../methods/measure.ts';
import { sum } from '../methods/statistics/sum.ts';
import { type KnownShare, shareAmong } from '../methods/tally/share-among.ts';

/** share of the communes whose population must be known for the figure to be given — OECD/JRC Handbook (2008), step 3 */
const ENOUGH = 2 / 3;

/** A share of people, and what it was taken over. */
export type PeopleHaving = {
  readonly facts: readonly Fact[];
  readonly parts: {
    readonly covered: number;
    readonly population: number;
    readonly communes: number;
    readonly withoutPopulation: number;
  };
  readonly share: Measure<Pick<KnownShare, 'share'> & Partial<KnownShare>>;
};

/**
 * The share of the municipal population that lives in communes that have something. Bounds are sure only when every
 * population is known; below two thirds of the communes with a known population there is no share.
 */
export function peopleHaving(dossier: Dossier, on: string, find: FindFact): PeopleHaving {
  const all = communesOf(dossier).map((commune) => ({
    fact: find(commune, on),
    people: municipalPopulation(commune, on),
  }));
  const counted = all.flatMap(({ fact, people }) => (people === undefined ? [] : [{ fact, people }]));
  const parts = {
    covered: sum(counted.map(({ fact, people }) => (fact.holds ? people : 0))),
    population: sum(counted.map(({ people }) => people)),
    communes: all.length,
    withoutPopulation: all.length - counted.length,
  };
  const facts = all.map(({ fact }) => fact);
  const isEnough = all.length === 0 || counted.length >= ENOUGH * all.length;
  if (!isEnough) return { facts, parts, share: unmeasured('below-availability') };
  const share = shareAmong(
    counted.map(({ fact }) => ({ concerned: true, has: fact.holds })),
    counted.map(({ people }) => people),
  );
  const isWhole = !isMeasured(share) || parts.withoutPopulation === 0;
  return { facts, parts, share: isWhole ? share : { share: share.share } };
}

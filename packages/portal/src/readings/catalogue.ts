import type { IndicatorCard } from '../answers.ts';
import type { Visit } from '../visit.ts';

/** The catalogue changes only when the node is replaced. */
const SECONDS = 600;

/** What each indicator of the node means, by id, in the order of the catalogue. */
export function cardsOf(visit: Visit): Promise<ReadonlyMap<string, IndicatorCard>> {
  return visit.memory.keep('catalogue', SECONDS, async () => {
    const { items } = await visit.node.indicators.catalogue();
    return new Map(items.map((card) => [card.id, card]));
  });
}

import { destinations } from './destinations.ts';
import { checkPassage, type Passage, type PassageRow } from './passage.ts';

/**
 * One passage out of several that follow one another, in order.
 *
 * A share is the product of the shares on the way, summed over the ways. Not invertible: a merger undone by a split does
 * not give the first figures back.
 *
 * @param passages  yearly passages, oldest first
 * @returns         the passage from before the first to after the last; territories that come back to themselves whole
 *                  are left out
 * @throws RangeError  if a passage does not conserve mass
 * @source  indicators.md § 9
 * @example
 * composePassages([[{ from: 'a', to: 'b', share: 1 }], [{ from: 'b', to: 'c', share: 1 }]])[0] // => { from: 'a', to: 'c', share: 1 }
 */
export function composePassages(passages: readonly Passage[]): Passage {
  return passages.reduce(follow, []).filter((row) => !(row.from === row.to && row.share === 1));
}

function follow(before: Passage, after: Passage): Passage {
  checkPassage(after);
  const next = destinations(after);
  const moved = new Set(before.map((row) => row.from));
  const onwards = before.flatMap((row) =>
    row.to === null
      ? [row]
      : next(row.to).map((step) => ({ from: row.from, to: step.to, share: row.share * step.share })),
  );
  return [...joinPieces(onwards), ...after.filter((row) => !moved.has(row.from))];
}

/** Adds up the shares of pieces that part and meet again. */
function joinPieces(rows: Passage): Passage {
  const joined = new Map<string, PassageRow>();
  for (const row of rows) {
    const key = `${row.from} ${row.to}`;
    joined.set(key, { ...row, share: (joined.get(key)?.share ?? 0) + row.share });
  }
  return [...joined.values()];
}

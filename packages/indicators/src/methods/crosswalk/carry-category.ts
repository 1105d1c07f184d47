import { byCode } from './by-code.ts';
import { destinations } from './destinations.ts';
import { checkPassage, type Passage } from './passage.ts';

/**
 * What a territory made of several pieces is, when they are not alike: always said, never guessed.
 *
 * - 'worst': the first of `order` among the pieces
 * - 'modal': the category of most inhabitants (or of what `weights` counts); at equal weight, the first in alphabetical order
 */
export type CategoryRule =
  | { readonly rule: 'worst'; readonly order: readonly string[] }
  | { readonly rule: 'modal'; readonly weights: ReadonlyMap<string, number> };

/**
 * Carries a category (a zone, a status) to the territories of another date.
 *
 * @param values   category of each territory before; null when unknown
 * @param passage  where they went
 * @param rule     what a territory of several pieces is
 * @returns        category of each territory after, codes ascending; null when a piece is unknown, unless 'worst' has
 *                 already met the worst of all
 * @throws RangeError  if the passage does not conserve mass, or a category is not in the order
 * @source  indicators.md § 9
 * @example
 * [...carryCategory(new Map([['a', 'low'], ['b', 'high']]), [{ from: 'b', to: 'a', share: 1 }], { rule: 'worst', order: ['high', 'low'] })] // => [['a', 'high']]
 */
export function carryCategory(
  values: ReadonlyMap<string, string | null>,
  passage: Passage,
  rule: CategoryRule,
): Map<string, string | null> {
  checkPassage(passage);
  const next = destinations(passage);
  const pieces = new Map<string, Piece[]>();
  for (const [code, category] of values) {
    for (const { to, share } of next(code)) {
      if (to === null || share === 0) continue;
      const weight = rule.rule === 'modal' ? (rule.weights.get(code) ?? 0) * share : 0;
      pieces.set(to, [...(pieces.get(to) ?? []), { category, weight }]);
    }
  }
  const settle = (parts: readonly Piece[]) =>
    rule.rule === 'worst' ? worst(parts, rule.order) : modal(parts);
  return byCode(new Map([...pieces].map(([code, parts]) => [code, settle(parts)])));
}

type Piece = { readonly category: string | null; readonly weight: number };

function worst(pieces: readonly Piece[], order: readonly string[]): string | null {
  const known = pieces.flatMap(({ category }) => category ?? []);
  const places = known.map((category) => order.indexOf(category));
  if (places.includes(-1))
    throw new RangeError(`The category ${known[places.indexOf(-1)]} is not in the order given.`);
  const first = Math.min(...places);
  return known.length === pieces.length || first === 0 ? (order[first] ?? null) : null;
}

function modal(pieces: readonly Piece[]): string | null {
  if (pieces.some(({ category }) => category === null)) return null;
  const weights = new Map<string, number>();
  for (const { category, weight } of pieces) weights.set(category!, (weights.get(category!) ?? 0) + weight);
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

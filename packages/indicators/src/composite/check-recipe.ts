import type { Issue, Text } from '@maillage/schemas';
import { type Branch, isLeaf, type Leaf, type Normalisation, nameOf, type Recipe } from './recipe.ts';

/** Aggregators that need scores above 0, and normalisations that reach 0 or below. */
const NEEDS_POSITIVE = ['geometric', 'harmonic', 'power'] as const;

/**
 * What is wrong in a recipe, before any figure is computed: for the person who writes it.
 *
 * @param recipe   a recipe of the right shape
 * @param columns  the names that the inputs have, when they are known
 * @returns        issues, in the order of the recipe; none when it can be built on complete inputs
 * @source  faults met while building indices; indicators.md § 1
 * @example
 * checkRecipe(recipe) // => []
 */
export function checkRecipe(recipe: Recipe, columns?: readonly string[]): Issue[] {
  const parts = partsOf(recipe.root, ['root']);
  return [
    ...parts.flatMap(({ part, path }) => [
      ...checkWeights(part, path),
      ...checkPositive(part, recipe, path),
      ...checkGoalposts(part, recipe, path),
      ...(columns === undefined ? [] : checkColumns(part, columns, path)),
    ]),
    ...checkNames(parts),
  ];
}

type Path = readonly (string | number)[];
type Part = { readonly part: Branch | Leaf; readonly path: Path };

function partsOf(part: Branch | Leaf, path: Path): Part[] {
  const below = isLeaf(part) ? [] : part.parts.flatMap((one, j) => partsOf(one, [...path, 'parts', j]));
  return [{ part, path }, ...below];
}

function issue(code: string, path: Path, message: Text, found?: unknown): Issue {
  return {
    code: `recipe/${code}`,
    severity: 'error',
    path,
    message,
    ...(found === undefined ? {} : { found }),
  };
}

function checkNames(parts: readonly Part[]): Issue[] {
  const seen = new Set<string>();
  return parts.flatMap(({ part, path }) => {
    const name = nameOf(part);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew
      ? []
      : [
          issue(
            'name-twice',
            path,
            {
              fr: `« ${name} » apparaît deux fois. Donnez à chaque partie un nom à elle : les scores sont rangés par nom.`,
              en: `"${name}" comes twice. Give each part a name of its own: scores are kept by name.`,
            },
            name,
          ),
        ];
  });
}

function checkWeights(part: Branch | Leaf, path: Path): Issue[] {
  const own =
    Number.isFinite(part.weight) && part.weight >= 0
      ? []
      : [
          issue(
            'weight-negative',
            [...path, 'weight'],
            {
              fr: `Le poids ${part.weight} de « ${nameOf(part)} » n'est pas un nombre positif ou nul. Si moins vaut mieux, changez la direction, pas le poids.`,
              en: `The weight ${part.weight} of "${nameOf(part)}" is not a number ≥ 0. If less is better, change the direction, not the weight.`,
            },
            part.weight,
          ),
        ];
  if (isLeaf(part) || part.parts.some(({ weight }) => weight > 0)) return own;
  return [
    ...own,
    issue('branch-empty', [...path, 'parts'], {
      fr: `« ${part.name} » n'a aucune partie qui pèse : elle n'aura jamais de score. Ajoutez un indicateur ou retirez-la.`,
      en: `"${part.name}" has no part that weighs: it will never have a score. Add an indicator or take it out.`,
    }),
  ];
}

/** A logarithm or an inverse of 0 does not exist: the least unit of a min–max from 0 would stop the whole run. */
function checkPositive(part: Branch | Leaf, recipe: Recipe, path: Path): Issue[] {
  if (isLeaf(part)) return [];
  const how = part.aggregate ?? recipe.aggregate;
  if (!NEEDS_POSITIVE.some((method) => method === how.method)) return [];
  return part.parts.filter(isLeaf).flatMap((leaf) => {
    const normalise = leaf.normalise ?? recipe.normalise;
    const least = leastScore(normalise);
    if (least === null || least > 0) return [];
    return [
      issue(
        'score-not-positive',
        path,
        {
          fr: `« ${part.name} » est agrégé par « ${how.method} », qui demande des scores positifs ; « ${leaf.indicator} » peut valoir ${least}. Normalisez de 1 à 100, par exemple.`,
          en: `"${part.name}" is aggregated by "${how.method}", which needs scores above 0; "${leaf.indicator}" can be ${least}. Normalise from 1 to 100, for instance.`,
        },
        least,
      ),
    ];
  });
}

/** The least score that a normalisation surely gives to somebody; null when it depends on the data. */
function leastScore(how: Normalisation): number | null {
  if (how.method === 'min-max' || how.method === 'cube-root-min-max' || how.method === 'percentile-bounds') {
    return Math.min(how.low, how.high);
  }
  if (how.method === 'categorical') return Math.min(...how.scores);
  return ['distance-to-maximum', 'distance-to-target', 'borda', 'percentile-rank'].includes(how.method)
    ? 0
    : null;
}

function checkGoalposts(part: Branch | Leaf, recipe: Recipe, path: Path): Issue[] {
  if (!isLeaf(part)) return [];
  const how = part.normalise ?? recipe.normalise;
  if (how.method !== 'goalposts' || Math.sign(how.best - how.worst) === part.direction) return [];
  return [
    issue(
      'goalposts-against-direction',
      path,
      {
        fr: `« ${part.indicator} » a la direction ${part.direction}, mais va de ${how.worst} (le pire) à ${how.best} (le mieux). Échangez les bornes ou la direction.`,
        en: `"${part.indicator}" has the direction ${part.direction}, but goes from ${how.worst} (worst) to ${how.best} (best). Exchange the ends or the direction.`,
      },
      { worst: how.worst, best: how.best },
    ),
  ];
}

function checkColumns(part: Branch | Leaf, columns: readonly string[], path: Path): Issue[] {
  if (!isLeaf(part)) return [];
  const asked = [part.indicator, ...(part.denominator === undefined ? [] : [part.denominator.by])];
  return asked
    .filter((name) => !columns.includes(name))
    .map((name) =>
      issue(
        'column-missing',
        path,
        {
          fr: `Les données n'ont pas de colonne « ${name} ». Colonnes présentes : ${columns.join(', ')}.`,
          en: `The data have no column "${name}". Columns there: ${columns.join(', ')}.`,
        },
        name,
      ),
    );
}

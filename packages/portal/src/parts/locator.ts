import { fill } from '@maillage/schemas';
import { type Html, html, NOTHING } from '../html.ts';
import { paths } from '../paths.ts';
import { type PlacedCommune, planOf } from '../readings/plan.ts';
import type { Visit } from '../visit.ts';
import { territoryWords } from '../words/territory.ts';

/** What a locator shows: the départements around, and the communes that are here, under one name. */
export type Located = {
  readonly name: string;
  readonly departements: readonly string[];
  readonly isHere: (commune: PlacedCommune) => boolean;
};

/** Where a territory lies: its shape upon the mesh of its départements. Nothing when the node holds no outline of it. */
export async function locator(visit: Visit, { name, departements, isHere }: Located): Promise<Html> {
  const [first] = departements;
  if (first === undefined) return NOTHING;
  const plan = await planOf(visit, ...departements);
  const here = plan.communes
    .filter(isHere)
    .map(({ path }) => path)
    .join('');
  if (here === '') return NOTHING;
  const map = visit.link(paths.territory({ level: 'departement', code: first }));
  return html`<figure class="mesh-plate neat"><svg class="mesh" viewBox="0 0 ${plan.width} ${plan.height}" role="img" aria-label="${visit.say(fill(territoryWords.locator, { name }))}">
<use href="${paths.mesh(...departements)}#m"></use><path class="here" d="${here}"></path></svg>
<figcaption><a href="${map}">${visit.say(territoryWords.seeMap)}</a></figcaption></figure>`;
}

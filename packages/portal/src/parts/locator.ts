import { fill } from '@maillage/schemas';
import { type Html, html, NOTHING } from '../html.ts';
import { paths } from '../paths.ts';
import { planOf } from '../readings/plan.ts';
import type { Visit } from '../visit.ts';
import { communeWords } from '../words/commune.ts';

/** Where a commune lies: its shape upon the mesh of its département. Nothing when the node holds no outline of it. */
export async function locator(visit: Visit, departement: string, commune: string): Promise<Html> {
  const plan = await planOf(visit, departement);
  const here = plan.communes.find(({ code }) => code === commune);
  if (!here?.path) return NOTHING;
  const label = visit.say(fill(communeWords.locator, here));
  return html`<figure class="mesh-plate neat"><svg class="mesh" viewBox="0 0 ${plan.width} ${plan.height}" role="img" aria-label="${label}">
<use href="${paths.mesh(departement)}#m"></use><path class="here" d="${here.path}"></path></svg>
<figcaption><a href="${visit.link(paths.territory({ level: 'departement', code: departement }))}">${visit.say(communeWords.seeMap)}</a></figcaption></figure>`;
}

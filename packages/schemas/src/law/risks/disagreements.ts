import { coverageOf, type Dossier, recordsOn } from '../../dossier.ts';
import { catnat } from '../../records/catnat/catnat.ts';
import { catnatTally } from '../../records/catnat-tally/catnat-tally.ts';
import { fill, type Text } from '../../text.ts';
import { evidenceOf, quoteSome } from '../evidence.ts';
import { oncePerDossier } from '../once.ts';
import type { Evidence } from '../verdict.ts';
import { familiesOf, nameOfFamily, type RiskFamilyId } from './risk-family.ts';
import { evidenceOfFamily, RISK_SOURCES, type ShownRisk, TECHNOLOGICAL_PLANS } from './risk-source.ts';

/** A risk that some sources show and that the DDRM list, which should name it, does not. */
export type Disagreement = {
  readonly family: RiskFamilyId;
  /** what shows the risk: prevention plans, TRI, … */
  readonly shownBy: readonly Evidence[];
  /** recognitions of natural disaster for that risk: they support, they do not decide */
  readonly decrees: number;
  /** the data sets that list the DDRM risks of the commune without this one */
  readonly absentFrom: readonly Evidence[];
  readonly says: Text;
};

/**
 * Where the DDRM list of a commune and its other sources contradict each other. They are shown side by side: an average of
 * yes and no says nothing. Without a data set that gives the whole DDRM list, nothing can be said.
 */
export const disagreementsOn: (dossier: Dossier, on: string) => readonly Disagreement[] = oncePerDossier(
  (dossier, on) => {
    const lists = coverageOf(dossier, 'risk-exposure', 'ddrm');
    if (lists.length === 0) return [];
    const absentFrom = lists.map((list) => evidenceOf(list, LISTED, 'name'));
    const [ddrm, ...others] = [...RISK_SOURCES, TECHNOLOGICAL_PLANS];
    const named = new Set(ddrm?.shownOn(dossier, on).flatMap(({ families }) => families));
    const shown = others.flatMap((source) => source.shownOn(dossier, on));
    return familiesShown(shown)
      .filter((family) => !named.has(family))
      .map((family) => {
        const shownBy = evidenceOfFamily(family, shown);
        const decrees = countDecrees(dossier, family, on);
        const words = { family: nameOfFamily(family), shown: quoteSome(shownBy), decrees };
        const says = fill(decrees > 0 ? DISAGREE_WITH_DECREES : DISAGREE, words);
        return { family, shownBy, decrees, absentFrom, says };
      });
  },
);

function familiesShown(shown: readonly ShownRisk[]): readonly RiskFamilyId[] {
  return [...new Set(shown.flatMap(({ families }) => families))];
}

/** Recognitions for a family: the decrees one by one or a tally of them, whichever knows more. */
function countDecrees(dossier: Dossier, family: RiskFamilyId, on: string): number {
  const speaksOf = (label: string) => familiesOf(label).includes(family);
  const decrees = recordsOn(dossier, catnat, on).filter(({ body }) => speaksOf(body.hazard.label));
  const tallies = recordsOn(dossier, catnatTally, on).filter(({ body }) => speaksOf(body.hazard.label));
  const counted = tallies.reduce((sum, { body }) => sum + body.count, 0);
  return Math.max(decrees.length, counted);
}

const LISTED: Text = {
  fr: 'Ce jeu de données donne toute la liste de risques du DDRM pour cette commune',
  en: 'This data set gives the whole DDRM list of risks of this commune',
};
const DISAGREE: Text = {
  fr: '{family} : montré par {shown}, absent de la liste du DDRM',
  en: '{family}: shown by {shown}, absent from the DDRM list',
};
const DISAGREE_WITH_DECREES: Text = {
  fr: '{family} : montré par {shown} et par {decrees} arrêté(s) de catastrophe naturelle, absent de la liste du DDRM',
  en: '{family}: shown by {shown} and by {decrees} natural-disaster decree(s), absent from the DDRM list',
};

import { fill, type Missing, type Sketch, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';
import { type MetNeed, needsOf } from '../../facts/needs.ts';
import { readIn } from '../../facts/read-in.ts';
import { mean } from '../../methods/statistics/mean.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const wanting = (ecosystem: string, level: number) =>
  ({ name: 'Besoin', territory: departement.about, ecosystem, severity: 'high', level }) as const;
const answering = (index: number, level: number) =>
  ({ need: `departement-62.${index}`, actor: 'sdis-62', name: 'Réponse', level }) as const;
const known = (records: NonNullable<Sketch['records']>) =>
  sketchDossier({ ...departement, records, covers: [covering('need-response')] });

export const weightedGap = defineIndicator({
  id: 'needs/weighted-gap',
  version: '1.0',
  label: { fr: 'Écart entre besoins et réponses', en: 'Gap between needs and responses' },
  description: {
    fr: "Dans chaque domaine, moyenne des manques (niveau nécessaire moins niveau atteint, jamais moins de 0) ; entre domaines, moyenne quadratique. Un surplus ici n'efface pas un manque là. Sur l'échelle des niveaux, de 0 à 3 ; un besoin sans réponse connue ouvre les bornes.",
    en: 'In each domain, mean of the shortfalls (level needed less level reached, never below 0); across domains, quadratic mean. A surplus here does not make up for a shortfall there. On the scale of levels, 0 to 3; a need without a known response widens the bounds.',
  },
  cannotSay: {
    fr: "L'urgence : la gravité et les personnes touchées n'y pèsent pas. Les niveaux sont des jugements ; les besoins que personne n'a exprimés n'y sont pas.",
    en: 'Urgency: severity and the persons touched have no weight in it. Levels are judgements; needs that nobody expressed are left out.',
  },
  unit: 'levels',
  range: [0, 3],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['need', 'need-response', 'gap', 'dataset'],
  references: [{ article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const needs = needsOf(dossier, on);
    if (needs.length === 0) return noneRecorded(dossier, NEEDS);
    const [least, most] = [gapByDomain(needs, 3), gapByDomain(needs, 0)];
    const [lower, upper] = [quadraticMean(least), quadraticMean(most)];
    const unanswered = needs.filter(({ reached }) => reached === null).length;
    const said = {
      bounds: { lower, upper },
      explanation: fill(SAYS, { needs: needs.length, domains: most.size, unknown: unanswered }),
      used: needs.map(({ need }) => readIn(need)),
      missing: unanswered > 0 ? [NEEDS] : [],
      parts: Object.fromEntries(
        [...most].map(([domain, worst]) => [domain, least.get(domain) === worst ? worst : null]),
      ),
    };
    return unanswered > 0 ? { value: null, why: 'unknown', ...said } : { value: lower, ...said };
  },
  examples: [
    {
      title: {
        fr: 'un surplus ici n’efface pas un manque là',
        en: 'a surplus here does not make up for a shortfall there',
      },
      dossier: known({
        need: [wanting('santé', 3), wanting('eau', 1)],
        'need-response': [answering(1, 1), answering(2, 3)],
      }),
      on: '2026-11-21',
      // shortfalls 2 and 0: √((4 + 0) / 2)
      expected: { value: Math.SQRT2, bounds: { lower: Math.SQRT2, upper: Math.SQRT2 } },
    },
    {
      title: {
        fr: 'un besoin sans réponse, dans une liste complète',
        en: 'a need without a response, in a whole list',
      },
      dossier: known({ need: [wanting('santé', 2)] }),
      on: '2026-11-21',
      expected: { value: 2, bounds: { lower: 2, upper: 2 } },
    },
    {
      title: { fr: 'on ne sait pas ce qui y répond', en: 'what answers it is not known' },
      dossier: sketchDossier({ ...departement, records: { need: [wanting('santé', 2)] } }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 2 } },
    },
  ],
});

/** The mean shortfall of each domain, every unknown response being held to reach a given level. */
function gapByDomain(needs: readonly MetNeed[], unknown: number): ReadonlyMap<string, number> {
  const groups = Map.groupBy(needs, ({ need }) => need.body.ecosystem);
  return new Map(
    [...groups].map(([domain, some]) => [
      domain,
      mean(some.map(({ need, reached }) => Math.max(0, need.body.level - (reached ?? unknown)))) ?? 0,
    ]),
  );
}

function quadraticMean(gaps: ReadonlyMap<string, number>): number {
  return Math.sqrt(mean([...gaps.values()].map((gap) => gap * gap)) ?? 0);
}

const NEEDS: Missing = {
  type: 'need-response',
  what: { fr: 'les besoins et les réponses qui leur sont faites', en: 'needs and the responses to them' },
};
const SAYS = {
  fr: 'Besoins exprimés : {needs}, dans {domains} domaine(s) ; réponse inconnue pour : {unknown}.',
  en: 'Needs expressed: {needs}, in {domains} domain(s); response not known for: {unknown}.',
};

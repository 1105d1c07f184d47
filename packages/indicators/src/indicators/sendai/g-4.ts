import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { hasPlanToAct } from '../../facts/plan-in-force.ts';
import { communesHaving } from '../../results/communes-having.ts';

const plan = (body: object) => (commune: string) => ({ pcs: [{ commune, ...body }] });

export const sendaiG4 = defineIndicator({
  id: 'sendai/g-4',
  version: '1.0',
  label: {
    fr: "Sendai G-4 : part des communes dotées d'un plan d'action sur alerte",
    en: 'Sendai G-4: share of communes with a plan to act on warnings',
  },
  description: {
    fr: "G-4 demande la part des collectivités dotées d'un plan pour agir sur une alerte précoce. Lu ici : communes dont le PCS est arrêté et contient l'organisation de l'alerte et du soutien (R731-2 I 2°), sur toutes les communes.",
    en: 'G-4 asks for the share of local governments having a plan to act on early warnings. Read here as: communes whose PCS is adopted and holds the organisation of alert and support (R731-2 I 2°), over all communes.',
  },
  cannotSay: {
    fr: "Que l'alerte arrive, ni qu'elle soit suivie : seul un exercice ou un emploi réel l'éprouve.",
    en: 'That the warning arrives, nor that it is acted on: only an exercise or a real use tries it.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'dataset'],
  references: [
    {
      article: 'Cadre de Sendai 2015-2030, indicateur G-4',
      certainty: 'secondary-source',
      url: 'https://www.undrr.org',
    },
  ],
  formula: (dossier, on) => communesHaving(dossier, on, hasPlanToAct),
  examples: [
    {
      title: {
        fr: "un plan avec l'alerte, un sans, une commune sans plan",
        en: 'one plan with the alert, one without, one commune without a plan',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [
            plan({ adoptedOn: '2024', blocks: { alert: 'present' } }),
            plan({ adoptedOn: '2024', blocks: { alert: 'absent' } }),
            nothing,
          ],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // one of three
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 1 / 3 } },
    },
    {
      title: { fr: 'un plan qui ne dit pas son contenu', en: 'a plan that does not tell its contents' },
      dossier: exampleDepartement(
        exampleCommunes(
          [plan({ adoptedOn: '2024', blocks: { alert: 'present' } }), plan({ adoptedOn: '2024' })],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // the second may hold it
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: "rien n'est connu", en: 'nothing is known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

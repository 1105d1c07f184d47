import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { hasPlanInForce } from '../../facts/plan-in-force.ts';
import { communesHaving } from '../../results/communes-having.ts';

const plan = (body: object) => (commune: string) => ({ pcs: [{ commune, ...body }] });

export const sendaiE2 = defineIndicator({
  id: 'sendai/e-2',
  version: '1.0',
  label: {
    fr: "Sendai E-2 : part des communes dotées d'une stratégie locale en vigueur",
    en: 'Sendai E-2: share of communes with a local strategy in force',
  },
  description: {
    fr: "E-2 demande la part des collectivités qui adoptent et mettent en œuvre une stratégie locale de réduction des risques conforme à la stratégie nationale. Lu ici : communes dont le PCS est arrêté et dont le terme de révision n'est pas passé, sur toutes les communes.",
    en: 'E-2 asks for the share of local governments that adopt and implement a local disaster risk reduction strategy in line with the national one. Read here as: communes whose PCS is adopted and whose term of revision has not passed, over all communes.',
  },
  cannotSay: {
    fr: "Que la stratégie est mise en œuvre : un PCS organise la réponse, non toute la réduction des risques, et toutes les communes ne doivent pas en avoir un. La comparaison avec d'autres pays demande leur propre lecture.",
    en: 'That the strategy is carried out: a PCS organises the response, not the whole reduction of risks, and not every commune must have one. A comparison with other countries asks for their own reading.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'dataset'],
  references: [
    {
      article: 'Cadre de Sendai 2015-2030, indicateur E-2',
      certainty: 'secondary-source',
      url: 'https://www.undrr.org',
    },
  ],
  formula: (dossier, on) => communesHaving(dossier, on, hasPlanInForce),
  examples: [
    {
      title: {
        fr: 'un plan en vigueur, un plan ancien, une commune sans plan',
        en: 'one plan in force, one old, one commune without',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [plan({ adoptedOn: '2024' }), plan({ adoptedOn: '2012' }), nothing],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // one of three
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 1 / 3 } },
    },
    {
      title: {
        fr: 'un plan en vigueur, une commune inconnue',
        en: 'one plan in force, one commune not known',
      },
      dossier: exampleDepartement(exampleCommunes([plan({ adoptedOn: '2024' }), nothing])),
      on: '2026-11-21',
      // the second may have one
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

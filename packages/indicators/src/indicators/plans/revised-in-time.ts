import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { plansInTime } from '../../results/plans-in-time.ts';

/** A plan adopted in 2012, with what its record says since. */
const plan = (since: object) => (commune: string) => ({ pcs: [{ commune, adoptedOn: '2012', ...since }] });

export const revisedInTime = defineIndicator({
  id: 'plans/revised-in-time',
  version: '1.0',
  label: {
    fr: 'Part des plans connus arrêtés ou révisés depuis moins de cinq ans',
    en: 'Share of known plans adopted or revised within five years',
  },
  description: {
    fr: 'Première des trois horloges du plan : communes dont le PCS connu a été arrêté ou révisé depuis cinq ans au plus, sur celles dont un PCS est connu. Une date qui ne dit pas si le terme est passé ouvre les bornes.',
    en: 'First of the three clocks of a plan: communes whose known PCS was adopted or revised at most five years ago, over those with a known PCS. A date that does not say whether the term has passed widens the bounds.',
  },
  cannotSay: {
    fr: "Que la révision a suivi les risques : une date ne dit pas ce qui a changé. Une révision qui n'a pas été saisie ne se voit pas.",
    en: 'That the revision followed the risks: a date does not say what changed. A revision that nobody typed does not show.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'dataset'],
  references: [{ article: 'CSI R731-8 I', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => plansInTime(dossier, on, ['PCS-18']),
  examples: [
    {
      title: {
        fr: 'un plan révisé, un ancien, une commune sans plan',
        en: 'one plan revised, one old, one commune without a plan',
      },
      dossier: exampleDepartement(
        exampleCommunes([plan({ revisedOn: '2023-04' }), plan({}), nothing], [covering('pcs')]),
      ),
      on: '2026-11-21',
      // one of two plans
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: {
        fr: 'révisé en 2021, avant ou après le 21 novembre',
        en: 'revised in 2021, before or after 21 November',
      },
      dossier: exampleDepartement(
        exampleCommunes([plan({ revisedOn: '2023-04' }), plan({ revisedOn: '2021' })], [covering('pcs')]),
      ),
      on: '2026-11-21',
      // one of two in time, the other perhaps
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: 'aucun plan connu', en: 'no plan known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { plansInTime } from '../../results/plans-in-time.ts';

/** A plan adopted in 2012, with what its record says since. */
const plan = (since: object) => (commune: string) => ({ pcs: [{ commune, adoptedOn: '2012', ...since }] });
const alive = { revisedOn: '2023', evaluatedOn: '2024', practices: [{ on: '2024', kind: 'exercise' }] };

export const plansAlive = defineIndicator({
  id: 'plans/plans-alive',
  version: '1.0',
  label: {
    fr: 'Part des plans connus tenus en vie : révisés, évalués, éprouvés',
    en: 'Share of known plans kept alive: revised, evaluated, practised',
  },
  description: {
    fr: 'Communes dont le PCS connu est dans les temps sur ses trois horloges à la fois, chacune de cinq ans au plus. La plus en retard décide : une révision récente ne rattrape pas un exercice trop ancien.',
    en: 'Communes whose known PCS is in time on its three clocks at once, each of five years at most. The latest one decides: a recent revision does not make up for too old an exercise.',
  },
  cannotSay: {
    fr: 'Laquelle des trois horloges retarde : chacune a son indicateur. Les dates ne disent rien de la qualité.',
    en: 'Which of the three clocks is late: each has its own indicator. Dates say nothing of quality.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'exercise', 'activation', 'rex', 'dataset'],
  references: [
    { article: 'CSI R731-8 I', certainty: 'read-in-the-text' },
    { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
    { article: 'CSI L731-3, D731-9, D731-10', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => plansInTime(dossier, on, ['PCS-18', 'PCS-19', 'PCS-20']),
  examples: [
    {
      title: {
        fr: 'un plan en vie, un plan révisé mais éprouvé il y a longtemps',
        en: 'one plan alive, one revised but practised long ago',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [plan(alive), plan({ ...alive, practices: [{ on: '2016', kind: 'exercise' }] })],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // one of two
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'révisé il y a longtemps, le reste inconnu', en: 'revised long ago, the rest not known' },
      dossier: exampleDepartement(
        exampleCommunes([plan(alive), plan({ revisedOn: '2014' })], [covering('pcs')]),
      ),
      on: '2026-11-21',
      // the second is late on its revision, whatever the rest
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'aucun plan connu', en: 'no plan known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

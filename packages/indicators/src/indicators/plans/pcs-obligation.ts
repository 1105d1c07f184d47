import { enumerate, fill, pcsDuty, sketchDossier } from '@maillage/schemas';
import { defineIndicator } from '../../define-indicator.ts';
import { isObliged } from '../../facts/is-obliged.ts';
import { yesOrNo } from '../../results/yes-or-no.ts';

const commune = { about: { level: 'commune', code: '62528' } as const, name: 'Loos-en-Gohelle' };

export const pcsObligation = defineIndicator({
  id: 'plans/pcs-obligation',
  version: '1.0',
  label: { fr: "Commune obligée d'avoir un PCS", en: 'Commune that must have a PCS' },
  description: {
    fr: "1 quand un des cas de la loi est rempli, 0 quand on sait qu'aucun ne l'est, rien quand il manque de quoi le dire.",
    en: '1 when a case of the law is met, 0 when none is known to be, nothing when what would tell is missing.',
  },
  cannotSay: {
    fr: "Ni si la commune a un plan, ni si le préfet lui a notifié l'obligation. Une valeur absente n'est pas un zéro : les PPI et les TRI ne sont pas tous publiés.",
    en: 'Neither whether the commune has a plan, nor whether the prefect notified the duty. No value is not zero: not all PPI and TRI are published.',
  },
  unit: 'communes',
  range: [0, 1],
  direction: 0,
  levels: ['commune'],
  inputs: ['risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [{ article: 'CSI L731-3 I', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const cases = pcsDuty(dossier, on).cases.filter(({ state }) => state === 'met');
    const fact = isObliged(dossier, on);
    return yesOrNo(fact, {
      yes: fill(OBLIGED, { cases: enumerate(cases.map(({ label }) => label)) }),
      no: FREE,
      unknown: fill(UNKNOWN, { missing: enumerate(fact.missing.map(({ what }) => what)) }),
    });
  },
  examples: [
    {
      title: { fr: 'un PPR minier approuvé en 2017', en: 'a mining plan approved in 2017' },
      dossier: sketchDossier({
        ...commune,
        records: {
          'risk-prevention-plan': [
            {
              commune: '62528',
              name: 'PPRm du LENSOIS',
              kind: 'pprm',
              hazards: [{ label: 'Affaissement minier' }],
              state: 'approved',
              approvedOn: '2017-11-16',
            },
          ],
        },
      }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: 'rien de chargé', en: 'nothing loaded' },
      dossier: sketchDossier(commune),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: {
        fr: 'toutes les listes chargées, la commune dans aucune',
        en: 'every list loaded, the commune in none',
      },
      dossier: sketchDossier({
        ...commune,
        covers: [
          { type: 'risk-prevention-plan', territories: [{ level: 'country', code: 'FR' }], exhaustive: true },
          { type: 'risk-exposure', territories: [{ level: 'country', code: 'FR' }], exhaustive: true },
        ],
      }),
      on: '2026-11-21',
      expected: { value: 0 },
    },
  ],
});

const OBLIGED = { fr: 'Cas remplis : {cases}.', en: 'Cases met: {cases}.' };
const FREE = { fr: "Aucun cas de la loi n'est rempli.", en: 'No case of the law is met.' };
const UNKNOWN = {
  fr: 'Aucun cas connu ; il manque : {missing}.',
  en: 'No case known; missing: {missing}.',
};

import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  EVERY_CASE,
  exampleCommunes,
  exampleDepartement,
  nothing,
  obliged,
  obligedWithPcs,
} from '../../example-communes.ts';
import { hasPcs } from '../../facts/has-pcs.ts';
import { isObliged } from '../../facts/is-obliged.ts';
import { shareKnown } from '../../results/share-known.ts';

export const pcsCoverage = defineIndicator({
  id: 'plans/pcs-coverage',
  version: '1.0',
  label: {
    fr: 'Part des communes obligées dont le PCS est connu',
    en: 'Share of obliged communes whose PCS is known',
  },
  description: {
    fr: "Communes obligées dont un PCS arrêté est connu, sur les communes dont l'obligation est établie. Les bornes disent où est la part vraie : ne pas connaître un plan n'est pas savoir qu'il manque.",
    en: 'Obliged communes with a known adopted PCS, over the communes whose duty is established. The bounds say where the true share lies: not knowing a plan is not knowing that there is none.',
  },
  cannotSay: {
    fr: "La qualité des plans, ni s'ils sont à jour. Les plans volontaires des communes non obligées n'y sont pas.",
    en: 'The quality of the plans, nor whether they are up to date. Voluntary plans of communes with no duty are left out.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [
    { article: 'CSI L731-3', certainty: 'read-in-the-text' },
    {
      article: 'Cadre de Sendai, indicateur E-2',
      certainty: 'secondary-source',
      note: "part des collectivités dotées d'une stratégie locale",
    },
  ],
  formula: (dossier, on) =>
    shareKnown(
      communesOf(dossier).map((commune) => ({ concerned: isObliged(commune, on), has: hasPcs(commune, on) })),
      SAYS,
    ),
  examples: [
    {
      title: {
        fr: 'trois obligées : un plan connu, deux dont on ne sait rien',
        en: 'three obliged: one plan known, two of which nothing is known',
      },
      dossier: exampleDepartement(exampleCommunes([obligedWithPcs, obliged, obliged], EVERY_CASE)),
      on: '2026-11-21',
      // 1 of 3 known; the two others may have one
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 1 } },
    },
    {
      title: { fr: 'une liste qui donne tous les PCS', en: 'a list of every PCS' },
      dossier: exampleDepartement(
        exampleCommunes([obligedWithPcs, obliged, nothing], [...EVERY_CASE, covering('pcs')]),
      ),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'aucun PCS chargé', en: 'no PCS loaded' },
      dossier: exampleDepartement(exampleCommunes([obliged, obliged])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const SAYS = {
  fr: 'Communes obligées : {concerned} ; PCS connu : {having}, absent : {without}, inconnu : {unknown}. Obligation inconnue pour : {doubtful}.',
  en: 'Obliged communes: {concerned}; PCS known: {having}, none: {without}, not known: {unknown}. Duty unknown for: {doubtful}.',
};

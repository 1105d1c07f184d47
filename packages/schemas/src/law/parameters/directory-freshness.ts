import { defineParameter } from '../parameter.ts';

/** How long an operational directory is held to be fresh. The law sets no period: a territory may choose another. */
export const directoryFreshness = defineParameter<number>({
  id: 'directory-freshness',
  label: { fr: "Fraîcheur de l'annuaire opérationnel", en: 'Freshness of the operational directory' },
  unit: 'months',
  nature: 'practice',
  values: [
    {
      from: '2005-09-13',
      value: 12,
      reference: {
        article: 'Guide de la DDSC, fiche 27',
        certainty: 'secondary-source',
        note: "pratique, non légal : CSI R731-8 I impose la mise à jour de l'annuaire sans fixer de période",
      },
    },
  ],
});

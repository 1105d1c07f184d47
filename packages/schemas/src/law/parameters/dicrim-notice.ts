import { defineParameter } from '../parameter.ts';

/** How long the notice that a DICRIM can be consulted stays posted at the mairie. */
export const dicrimNotice = defineParameter<number>({
  id: 'dicrim-notice',
  label: { fr: "Durée d'affichage de l'avis du DICRIM", en: 'How long the notice of the DICRIM is posted' },
  unit: 'months',
  nature: 'legal',
  values: [
    {
      from: '2020-09-01',
      value: 2,
      reference: {
        article: 'CE R125-11 III',
        certainty: 'read-in-the-text',
        version: 'rédaction de 2020',
        note: "l'article est plus ancien : la date est celle de la rédaction lue",
      },
    },
  ],
});

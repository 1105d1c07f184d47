import { defineParameter } from '../parameter.ts';

/** How long a mayor has, from the notification by the prefect, to have the plan arrêté. */
export const pcsAdoptionDelay = defineParameter<number>({
  id: 'pcs-adoption-delay',
  label: { fr: 'Délai pour arrêter le PCS après la notification', en: 'Time to adopt the PCS once notified' },
  unit: 'years',
  nature: 'legal',
  values: [
    {
      from: '2022-06-22',
      value: 2,
      reference: {
        article: 'CSI R731-3 (décret 2022-907)',
        certainty: 'secondary-source',
        url: 'https://www.banquedesterritoires.fr/les-nouveaux-contours-des-plans-communaux-et-intercommunaux-de-sauvegarde-connus',
      },
    },
  ],
});

import { defineList, type ListItem } from './define-list.ts';

/** The phases of a crisis, and the capacity of a resilient territory that each calls for. */
export const phases = defineList({
  name: 'phases',
  labels: { fr: 'Phases', en: 'Phases' },
  description: {
    fr: "Avant, pendant et après la crise : le classement de la banque de bonnes pratiques, avec les trois capacités d'un territoire résilient.",
    en: 'Before, during and after the crisis: the order of the bank of good practices, with the three capacities of a resilient territory.',
  },
  source: {
    title: 'Projet résilience territoriale, fiche 2.1 et définition',
    producer: 'Auteur du projet résilience',
    licence: 'Tous droits réservés : seuls les termes sont repris',
    date: '2020',
  },
  items: [
    { code: 'before', label: { fr: 'avant', en: 'before' }, variants: ['en amont', 'préparation'] },
    { code: 'during', label: { fr: 'pendant', en: 'during' }, variants: ['réponse', 'gestion de crise'] },
    { code: 'after', label: { fr: 'après', en: 'after' }, variants: ['relèvement', "retour d'expérience"] },
    {
      code: 'anticipate',
      label: { fr: 'anticiper et atténuer', en: 'anticipate and attenuate' },
      broader: 'before',
    },
    {
      code: 'rebound',
      label: {
        fr: "se relever et rebondir par l'apprentissage, l'adaptation et l'innovation",
        en: 'recover and rebound by learning, adaptation and innovation',
      },
      broader: 'after',
    },
    {
      code: 'evolve',
      label: {
        fr: 'évoluer vers un nouvel état décidé collectivement',
        en: 'evolve to a new state decided together',
      },
      broader: 'after',
    },
  ] satisfies readonly ListItem[],
});

import { actor } from '../records/actor/actor.ts';
import { defineList } from './define-list.ts';
import { itemsOfChoice } from './items-of-choice.ts';

/** The kinds of actors: those that the record of an actor takes, with the names that the documents write wrongly. */
export const actorKinds = defineList({
  name: 'actor-kinds',
  labels: { fr: "Natures d'acteur", en: 'Kinds of actors' },
  description: {
    fr: 'Qui prend part à la résilience d’un territoire, avec les sigles fautifs du projet (SIDC, CNFTP).',
    en: 'Who takes part in the resilience of a territory, with the wrong acronyms of the project (SIDC, CNFTP).',
  },
  source: {
    title: 'Projet résilience territoriale, acteurs pressentis',
    producer: 'Auteur du projet résilience',
    licence: 'Tous droits réservés : seuls les termes sont repris',
    date: '2020',
  },
  items: itemsOfChoice(actor.fields.shape.kind, {
    sidpc: ['SIDPC', 'SIDC'],
    sdis: ["service départemental d'incendie et de secours"],
    cnfpt: ['CNFTP', 'INSET', 'INET'],
    laboratory: ['labo', 'lab'],
    ddtm: ['DDT', 'DDTM'],
    epci: ['EPCI'],
  }),
});

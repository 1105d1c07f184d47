import { event } from '../records/event/event.ts';
import { defineList } from './define-list.ts';
import { itemsOfChoice } from './items-of-choice.ts';

/** The formats of events: those that the record of an event takes, so that there is one list. */
export const eventFormats = defineList({
  name: 'event-formats',
  labels: { fr: "Formats d'événement", en: 'Event formats' },
  description: {
    fr: 'Les formats vus au programme du Mois de l’innovation publique 2020, et ceux qui s’y sont ajoutés.',
    en: 'The formats seen in the programme of the 2020 month of public innovation, and those added since.',
  },
  source: {
    title: "Dossier de presse du Mois de l'innovation publique 2020, Hauts-de-France",
    producer: 'DITP',
    licence: 'Licence Ouverte 2.0',
    date: '2020-10',
  },
  items: itemsOfChoice(event.fields.shape.format, {
    webinar: ['visioconférence', 'webconférence', 'webinaire en ligne'],
    workshop: [
      'session créative',
      'atelier participatif',
      'atelier découverte',
      'journée de travail collaboratif',
    ],
    'round-table': ['table-ronde'],
    hackathon: ['simplificathon'],
    'call-for-ideas': ['appel à idées'],
    conference: ['conférence-débat', 'séminaire', 'conférence de consensus'],
  }),
});

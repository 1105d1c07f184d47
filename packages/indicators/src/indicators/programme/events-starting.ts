import { sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { EXAMPLE_EVENTS, exampleProgramme, happening } from '../../example-programme.ts';
import { eventsCounted } from '../../results/events-counted.ts';

export const eventsStarting = defineIndicator({
  id: 'programme/events-starting',
  version: '1.0',
  label: { fr: "Événements qui commencent dans l'édition", en: 'Events that start in the edition' },
  description: {
    fr: 'Événements dont le premier jour tombe dans la dernière édition commencée du programme. Ni annulés ni reportés ; les parties donnent les comptes par thème × région × format. La règle de comptage est un choix : les deux autres ont leur indicateur.',
    en: 'Events whose first day falls in the latest edition begun of the programme. Neither cancelled nor postponed; the parts give the counts by theme × region × format. The counting rule is a choice: the two others have their own indicator.',
  },
  cannotSay: {
    fr: "Combien de personnes sont venues. Un événement porté deux fois sous deux titres compte deux fois tant que personne ne l'a vu.",
    en: 'How many people came. An event entered twice under two titles counts twice as long as nobody saw it.',
  },
  unit: 'events',
  range: [0, null],
  direction: 0,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['edition', 'event'],
  references: [{ article: "Mois de l'innovation publique 2020, bilan", certainty: 'read-in-the-text' }],
  formula: (dossier, on) => eventsCounted(dossier, on, 'starts'),
  examples: [
    {
      title: {
        fr: 'cinq événements du 2 au 30 novembre 2020 et autour',
        en: 'five events of 2–30 November 2020 and around',
      },
      dossier: exampleProgramme(EXAMPLE_EVENTS),
      on: '2026-11-21',
      // those of 3 and 27 November
      expected: { value: 2, bounds: { lower: 2, upper: 2 } },
    },
    {
      title: { fr: 'un événement de novembre, sans le jour', en: 'an event of November, the day unknown' },
      dossier: exampleProgramme([...EXAMPLE_EVENTS, happening('Atelier', '2020-11')]),
      on: '2026-11-21',
      // 1 November is outside the edition
      expected: { value: 2, bounds: { lower: 2, upper: 3 } },
    },
    {
      title: { fr: 'aucune édition connue', en: 'no edition known' },
      dossier: sketchDossier({ about: { level: 'country', code: 'FR' }, name: 'France' }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

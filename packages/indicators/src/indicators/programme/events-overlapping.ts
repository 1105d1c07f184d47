import { sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { EXAMPLE_EVENTS, exampleProgramme, happening } from '../../example-programme.ts';
import { eventsCounted } from '../../results/events-counted.ts';

export const eventsOverlapping = defineIndicator({
  id: 'programme/events-overlapping',
  version: '1.0',
  label: { fr: "Événements qui recoupent l'édition", en: 'Events that overlap the edition' },
  description: {
    fr: 'Événements qui ont au moins un jour dans la dernière édition commencée du programme. Ni annulés ni reportés ; les parties donnent les comptes par thème × région × format. La règle de comptage est un choix : les deux autres ont leur indicateur.',
    en: 'Events that have at least a day in the latest edition begun of the programme. Neither cancelled nor postponed; the parts give the counts by theme × region × format. The counting rule is a choice: the two others have their own indicator.',
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
  formula: (dossier, on) => eventsCounted(dossier, on, 'overlaps'),
  examples: [
    {
      title: {
        fr: 'cinq événements du 2 au 30 novembre 2020 et autour',
        en: 'five events of 2–30 November 2020 and around',
      },
      dossier: exampleProgramme(EXAMPLE_EVENTS),
      on: '2026-11-21',
      // all but the one of 4 December
      expected: { value: 4, bounds: { lower: 4, upper: 4 } },
    },
    {
      title: { fr: 'un événement de novembre, sans le jour', en: 'an event of November, the day unknown' },
      dossier: exampleProgramme([...EXAMPLE_EVENTS, happening('Atelier', '2020-11')]),
      on: '2026-11-21',
      // 1 November is outside the edition
      expected: { value: 4, bounds: { lower: 4, upper: 5 } },
    },
    {
      title: { fr: 'aucune édition connue', en: 'no edition known' },
      dossier: sketchDossier({ about: { level: 'country', code: 'FR' }, name: 'France' }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

import { event, type Missing, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleProgramme, happening } from '../../example-programme.ts';
import { recordsAcross } from '../../facts/records-across.ts';
import { shareOfRecords } from '../../results/share-of-records.ts';

export const eventsOnline = defineIndicator({
  id: 'programme/events-online',
  version: '1.0',
  label: { fr: 'Part des événements suivis en ligne', en: 'Share of events that can be followed online' },
  description: {
    fr: "Événements en ligne, ou sur place et en ligne, ou déplacés en ligne, sur les événements connus, ni annulés ni reportés. Un événement dont le mode n'est pas dit ouvre les bornes.",
    en: 'Events online, or on site and online, or moved online, over the events known, neither cancelled nor postponed. An event whose mode is not told widens the bounds.',
  },
  cannotSay: {
    fr: "Que la distance n'exclut personne : qui n'a pas de connexion est exclu autrement.",
    en: 'That distance leaves nobody out: who has no connection is left out otherwise.',
  },
  unit: '1',
  range: [0, 1],
  direction: 0,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['event'],
  references: [{ article: "Mois de l'innovation publique 2020, bilan", certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const events = recordsAcross(dossier, event, on).filter(
      ({ body }) => body.status !== 'cancelled' && body.status !== 'postponed',
    );
    const told = events.map((record) => {
      const { mode, status } = record.body;
      if (status === 'moved-online') return { record, has: true };
      return { record, has: mode === undefined ? null : mode !== 'on-site' };
    });
    return shareOfRecords(dossier, told, { list: EVENTS, says: SAYS });
  },
  examples: [
    {
      title: {
        fr: 'un en ligne, un sur place, un dont le mode n’est pas dit',
        en: 'one online, one on site, one whose mode is not told',
      },
      dossier: exampleProgramme([
        { ...happening('Webinaire', '2020-12-14'), mode: 'online' },
        { ...happening('Atelier', '2020-12-15'), mode: 'on-site' },
        happening('Table ronde', '2020-12-16'),
      ]),
      on: '2026-11-21',
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 2 / 3 } },
    },
    {
      title: { fr: 'aucun événement connu', en: 'no event known' },
      dossier: sketchDossier({ about: { level: 'country', code: 'FR' }, name: 'France' }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const EVENTS: Missing = {
  type: 'event',
  what: { fr: 'les événements et leur mode', en: 'events and their mode' },
};
const SAYS = {
  fr: 'Événements connus : {concerned} ; en ligne : {having}, sur place seulement : {without}, inconnu : {unknown}.',
  en: 'Events known: {concerned}; online: {having}, on site only: {without}, not known: {unknown}.',
};

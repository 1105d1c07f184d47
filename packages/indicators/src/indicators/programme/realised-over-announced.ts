import { fill, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleProgramme } from '../../example-programme.ts';
import { editionOf } from '../../facts/events-of-edition.ts';
import { quotedOf, ratioQuoted } from '../../facts/quoted.ts';
import { readIn } from '../../facts/read-in.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const announced = (value: number, qualifier: 'more-than' | 'exact') => ({
  eventsAnnounced: { value, qualifier, status: 'announced' },
});
const held = (value: number, qualifier: 'more-than' | 'exact') => ({
  eventsHeld: { value, qualifier, status: 'realised' },
});

export const realisedOverAnnounced = defineIndicator({
  id: 'programme/realised-over-announced',
  version: '1.0',
  label: { fr: 'Événements réalisés sur événements annoncés', en: 'Events held over events announced' },
  description: {
    fr: 'Rapport des nombres dits de la dernière édition, après et avant : « plus de 350 » sur « plus de 200 » fait 1,75, de nom. Des bornes ne sont données que si les deux nombres en ont deux : de deux minorants ne suit aucun encadrement.',
    en: 'Ratio of the numbers said of the latest edition, after and before: "more than 350" over "more than 200" makes 1.75, in name. Bounds are given only when both numbers have two: from two lower bounds no bracket follows.',
  },
  cannotSay: {
    fr: "Que l'édition a tenu ses promesses : les deux nombres n'ont pas forcément compté la même chose, ni avec la même règle.",
    en: 'That the edition kept its promises: the two numbers may not have counted the same thing, nor by the same rule.',
  },
  unit: '1',
  range: [0, null],
  direction: 0,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['edition'],
  references: [
    { article: 'Dossier de presse Hauts-de-France, 2020 : « plus de 200 »', certainty: 'read-in-the-text' },
    { article: "Mois de l'innovation publique 2020, bilan : « plus de 350 »", certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    const edition = editionOf(dossier, on);
    const { eventsAnnounced, eventsHeld } = edition?.body ?? {};
    if (!edition || !eventsAnnounced || !eventsHeld) return noneRecorded(dossier, FIGURES);
    const [before, after] = [quotedOf(eventsAnnounced), quotedOf(eventsHeld)];
    const ratio = ratioQuoted(after, before);
    if (ratio === null) return { value: null, why: 'not-applicable', explanation: NOTHING_ANNOUNCED };
    const parts = {
      announced: before.said,
      announcedLeast: before.least,
      announcedMost: before.most,
      held: after.said,
      heldLeast: after.least,
      heldMost: after.most,
    };
    return {
      value: ratio.said,
      ...(ratio.bounds && { bounds: ratio.bounds }),
      explanation: fill(ratio.bounds ? SAYS : IN_NAME, parts),
      used: [readIn(edition)],
      parts,
    };
  },
  examples: [
    {
      title: { fr: 'plus de 350 pour plus de 200', en: 'more than 350 for more than 200' },
      dossier: exampleProgramme([], { ...announced(200, 'more-than'), ...held(350, 'more-than') }),
      on: '2026-11-21',
      expected: { value: 1.75 },
    },
    {
      title: { fr: 'deux nombres exacts', en: 'two exact numbers' },
      dossier: exampleProgramme([], { ...announced(40, 'exact'), ...held(30, 'exact') }),
      on: '2026-11-21',
      expected: { value: 0.75, bounds: { lower: 0.75, upper: 0.75 } },
    },
    {
      title: { fr: "le bilan n'est pas connu", en: 'the balance is not known' },
      dossier: exampleProgramme([], announced(200, 'more-than')),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const FIGURES: Missing = {
  type: 'edition',
  what: {
    fr: "les nombres annoncé et réalisé d'une édition",
    en: 'the numbers announced and held of an edition',
  },
};
const SAYS = {
  fr: 'Événements annoncés : {announced} ; réalisés : {held}.',
  en: 'Events announced: {announced}; held: {held}.',
};
const IN_NAME = {
  fr: 'Événements annoncés : {announced} ; réalisés : {held}. Ces nombres sont des bornes ouvertes : le rapport est de nom.',
  en: 'Events announced: {announced}; held: {held}. These numbers are open bounds: the ratio is in name only.',
};
const NOTHING_ANNOUNCED = {
  fr: "Aucun événement n'était annoncé : il n'y a pas de rapport.",
  en: 'No event was announced: there is no ratio.',
};

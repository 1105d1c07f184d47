import { fill, type Missing, sayRange, sketchDossier } from '@maillage/schemas';
import { ageOn } from '../../age.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';
import { recognitionsOf } from '../../facts/recognitions.ts';

const commune = { about: { level: 'commune', code: '62225' } as const, name: 'Clairmarais' };
const flood = { label: 'Inondations et/ou Coulées de Boue' };

export const catnatLastEvent = defineIndicator({
  id: 'exposure/catnat-last-event',
  version: '1.0',
  label: {
    fr: 'Temps écoulé depuis la dernière catastrophe naturelle reconnue',
    en: 'Time since the last recognised natural disaster',
  },
  description: {
    fr: 'Années écoulées depuis la fin du dernier événement reconnu dans la commune.',
    en: 'Years since the end of the last event recognised in the commune.',
  },
  cannotSay: {
    fr: "Que rien n'est arrivé depuis : un événement sans arrêté, ou dont l'arrêté n'est pas encore pris, ne se voit pas.",
    en: 'That nothing happened since: an event without a decree, or whose decree is not yet made, does not show.',
  },
  unit: 'years',
  range: [0, null],
  direction: 0,
  levels: ['commune'],
  inputs: ['catnat', 'catnat-tally', 'dataset'],
  references: [
    { article: 'GASPAR, catnat', certainty: 'secondary-source', url: 'https://www.georisques.gouv.fr' },
  ],
  formula: (dossier, on) => {
    const { from, lastEvent, count, evidence: used } = recognitionsOf(dossier, on);
    const isWhole = from === 'decrees' || from === 'tallies';
    if (isWhole && count === 0) return { value: null, why: 'not-applicable', explanation: NEVER, used };
    if (!lastEvent) return { value: null, why: 'unknown', explanation: UNKNOWN, used, missing: [EVENTS] };
    const { value, bounds } = ageOn(lastEvent, on);
    const explanation = fill(isWhole ? LAST : LAST_KNOWN, { on: sayRange(lastEvent) });
    if (isWhole) return { value, bounds, explanation, used };
    const upTo = { lower: 0, upper: bounds.upper };
    return { value: null, bounds: upTo, why: 'unknown', explanation, used, missing: [EVENTS] };
  },
  examples: [
    {
      title: { fr: "le dernier événement d'un décompte", en: 'the last event of a tally' },
      dossier: sketchDossier({
        ...commune,
        records: {
          'catnat-tally': [
            { commune: '62225', hazard: flood, count: 14, lastEventOn: '2024-02-26' },
            { commune: '62225', hazard: { label: 'Sécheresse' }, count: 6, lastEventOn: '2022-04-01' },
          ],
        },
      }),
      on: '2026-11-21',
      // 999 days
      expected: { value: 2.74, bounds: { lower: 2.74, upper: 2.74 } },
    },
    {
      title: { fr: 'aucun arrêté, tous chargés', en: 'no decree, all loaded' },
      dossier: sketchDossier({ ...commune, covers: [covering('catnat')] }),
      on: '2026-11-21',
      expected: { value: null },
    },
    {
      title: {
        fr: 'un événement connu, un plus récent peut-être',
        en: 'one event known, a later one perhaps',
      },
      dossier: sketchDossier({
        ...commune,
        records: { catnat: [{ commune: '62225', hazard: flood, endedOn: '2024-02-26' }] },
      }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 2.74 } },
    },
  ],
});

const EVENTS: Missing = {
  type: 'catnat',
  what: {
    fr: 'tous les arrêtés de la commune et leurs dates',
    en: 'every decree of the commune and its dates',
  },
};
const LAST = { fr: 'Dernier événement reconnu : {on}.', en: 'Last event recognised: {on}.' };
const LAST_KNOWN = {
  fr: 'Dernier événement connu : {on} ; un plus récent peut manquer.',
  en: 'Last event known: {on}; a later one may be missing.',
};
const NEVER = {
  fr: "Aucune catastrophe naturelle n'a été reconnue dans la commune.",
  en: 'No natural disaster was ever recognised in the commune.',
};
const UNKNOWN = {
  fr: "Aucun événement daté n'est connu pour cette commune.",
  en: 'No dated event is known for this commune.',
};

import { knownDicrim, type Missing, pastRange, sketchDossier } from '@maillage/schemas';
import { ageOn } from '../../age.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';

const commune = { about: { level: 'commune', code: '62999' } as const, name: 'Exemple-sur-Aa' };

export const dicrimAge = defineIndicator({
  id: 'information/dicrim-age',
  version: '1.0',
  label: { fr: 'Âge du DICRIM', en: 'Age of the DICRIM' },
  description: {
    fr: "Années écoulées depuis la publication du DICRIM. GASPAR n'en connaît au mieux que l'année : la valeur est le milieu de l'intervalle, les bornes en sont les extrémités.",
    en: 'Years since the DICRIM was published. At best GASPAR knows the year: the value is the middle of the interval, the bounds its ends.',
  },
  cannotSay: {
    fr: "Que le document est périmé : aucune durée de validité n'est fixée. Une mise à jour qui n'a pas été saisie ne se voit pas.",
    en: 'That the document is out of date: the law sets no duration. An update that nobody typed does not show.',
  },
  unit: 'years',
  range: [0, null],
  direction: -1,
  levels: ['commune'],
  inputs: ['dicrim', 'dataset'],
  references: [
    { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    { article: 'CSI R731-8 II', certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    const { known, record, evidence: used } = knownDicrim(dossier, on);
    if (known === 'none') return { value: null, why: 'not-applicable', explanation: NONE, used };
    const published = record?.body.publishedOn;
    if (published === undefined) {
      return { value: null, why: 'unknown', explanation: UNKNOWN, used, missing: [DICRIM] };
    }
    return { ...ageOn(pastRange(published, on), on), explanation: SAYS, used };
  },
  examples: [
    {
      title: { fr: 'publié en 2020', en: 'published in 2020' },
      dossier: sketchDossier({
        ...commune,
        records: { dicrim: [{ commune: '62999', publishedOn: '2020' }] },
      }),
      on: '2026-11-21',
      // from 2151 days (31 December) to 2516 days (1 January)
      expected: { value: 6.39, bounds: { lower: 5.89, upper: 6.89 } },
    },
    {
      title: { fr: 'connu sans date', en: 'known without a date' },
      dossier: sketchDossier({ ...commune, records: { dicrim: [{ commune: '62999' }] } }),
      on: '2026-11-21',
      expected: { value: null },
    },
    {
      title: { fr: "absent d'une liste complète", en: 'absent from a whole list' },
      dossier: sketchDossier({ ...commune, covers: [covering('dicrim')] }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const DICRIM: Missing = {
  type: 'dicrim',
  what: { fr: 'la date de publication du DICRIM', en: 'the date the DICRIM was published' },
};
const SAYS = {
  fr: 'Compté depuis la publication du DICRIM le plus récent.',
  en: 'Counted from the publication of the latest DICRIM.',
};
const NONE = { fr: "La commune n'a pas de DICRIM.", en: 'The commune has no DICRIM.' };
const UNKNOWN = {
  fr: 'Ce nœud ne connaît pas la date de publication du DICRIM de la commune.',
  en: "This node does not know when the commune's DICRIM was published.",
};

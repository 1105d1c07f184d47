import { fill, type Missing, sketchDossier } from '@maillage/schemas';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';
import { recognitionsOf } from '../../facts/recognitions.ts';

const commune = { about: { level: 'commune', code: '62225' } as const, name: 'Clairmarais' };
const flood = { label: 'Inondations et/ou Coulées de Boue' };

export const catnatCount = defineIndicator({
  id: 'exposure/catnat-count',
  version: '1.0',
  label: {
    fr: 'Reconnaissances de catastrophe naturelle',
    en: 'Natural-disaster recognitions',
  },
  description: {
    fr: "Nombre d'arrêtés qui ont reconnu l'état de catastrophe naturelle à la commune, tous aléas, depuis 1982. Compté sur les arrêtés quand ils sont tous chargés, sinon repris du décompte d'une source.",
    en: 'Number of decrees that recognised a state of natural disaster of the commune, all hazards, since 1982. Counted on the decrees when they are all loaded, else taken from the tally of a source.',
  },
  cannotSay: {
    fr: "L'exposition aux risques : un arrêté suit une demande, un dommage assuré et une commission. La tempête de décembre 1999 a donné un arrêté à presque toutes les communes ; un arrêté rectificatif compte pour un.",
    en: 'Exposure to risks: a decree follows a request, an insured damage and a board. The storm of December 1999 gave one to nearly every commune; a rectifying decree counts as one.',
  },
  unit: 'decrees',
  range: [0, null],
  direction: 0,
  levels: ['commune'],
  inputs: ['catnat', 'catnat-tally', 'dataset'],
  references: [
    {
      article: 'Code des assurances L125-1 ; loi 82-600 du 13 juillet 1982',
      certainty: 'to-be-confirmed',
    },
    { article: 'GASPAR, catnat', certainty: 'secondary-source', url: 'https://www.georisques.gouv.fr' },
  ],
  formula: (dossier, on) => {
    const { from, count, evidence: used } = recognitionsOf(dossier, on);
    const explanation = fill(SAYS[from], { count });
    const parts = { count, from };
    return from === 'decrees' || from === 'tallies'
      ? { value: count, explanation, used, parts }
      : { value: null, why: 'unknown', explanation, used, missing: [DECREES], parts };
  },
  examples: [
    {
      title: { fr: "le décompte d'une source, par aléa", en: 'the tally of a source, by hazard' },
      // GASPAR, edition of 2026-10-05: 14 floods, 6 droughts, 2 high water tables, 1 ground movement
      dossier: sketchDossier({
        ...commune,
        records: {
          'catnat-tally': [
            { commune: '62225', hazard: flood, count: 14, lastEventOn: '2024-02-26' },
            { commune: '62225', hazard: { label: 'Sécheresse' }, count: 6, lastEventOn: '2022-04-01' },
            { commune: '62225', hazard: { label: 'Inondations Remontée Nappe' }, count: 2 },
            { commune: '62225', hazard: { label: 'Mouvement de Terrain' }, count: 1 },
          ],
        },
      }),
      on: '2026-11-21',
      expected: { value: 23 },
    },
    {
      title: { fr: 'les arrêtés, tous chargés', en: 'the decrees, all loaded' },
      dossier: sketchDossier({
        ...commune,
        records: {
          catnat: [
            { commune: '62225', hazard: flood, startedOn: '2023-11-02', decreedOn: '2023-11-14' },
            { commune: '62225', hazard: flood, startedOn: '2024-02-26', decreedOn: '2024-06-18' },
          ],
        },
        covers: [covering('catnat')],
      }),
      on: '2024-01-01',
      // the second decree is not yet signed on that day
      expected: { value: 1 },
    },
    {
      title: { fr: "un arrêté connu, d'autres peut-être", en: 'one decree known, others perhaps' },
      dossier: sketchDossier({
        ...commune,
        records: { catnat: [{ commune: '62225', hazard: flood, decreedOn: '2023-11-14' }] },
      }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const DECREES: Missing = {
  type: 'catnat',
  what: { fr: 'tous les arrêtés de la commune', en: 'every decree of the commune' },
};
const SAYS = {
  decrees: {
    fr: 'Arrêtés comptés un à un, tous chargés : {count}.',
    en: 'Decrees counted one by one, all loaded: {count}.',
  },
  tallies: {
    fr: 'Décompte donné par une source, sans ses arrêtés : {count}.',
    en: 'Tally given by a source, without its decrees: {count}.',
  },
  'some-decrees': {
    fr: "Arrêtés connus : {count} ; d'autres peuvent exister.",
    en: 'Decrees known: {count}; there may be others.',
  },
  nothing: {
    fr: 'Aucun arrêté ni décompte chargé pour cette commune.',
    en: 'No decree and no tally loaded for this commune.',
  },
};

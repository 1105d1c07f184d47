import { fill, type Missing, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { adoptionsOf, practicesPublished } from '../../facts/practices.ts';
import { readIn } from '../../facts/read-in.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const practice = {
  name: 'Chaîne d’appel entre voisins',
  phases: ['during' as const],
  territory: departement.about,
  context: 'Vallée habitée',
};
const by = (code: string, on: string) => ({ territory: { level: 'commune' as const, code }, on });

export const adoption = defineIndicator({
  id: 'knowledge/adoption',
  version: '1.0',
  label: { fr: 'Reprises par bonne pratique', en: 'Adoptions per good practice' },
  description: {
    fr: 'Reprises enregistrées ailleurs, datées au plus du jour, par pratique publiée. La part des pratiques reprises au moins une fois est donnée en parties.',
    en: 'Adoptions recorded elsewhere, dated on the day at the latest, per practice published. The share of practices adopted at least once is given as a part.',
  },
  cannotSay: {
    fr: "Que la pratique a réussi là où elle a été reprise. Qui reprend sans le dire n'est pas compté.",
    en: 'That the practice succeeded where it was adopted. Who adopts without saying so is not counted.',
  },
  unit: 'adoptions/practice',
  range: [0, null],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['good-practice'],
  references: [{ article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const practices = practicesPublished(dossier, on);
    if (practices.length === 0) return noneRecorded(dossier, PRACTICES);
    const counts = practices.map(({ body }) => adoptionsOf(body, on).length);
    const adoptions = counts.reduce((sum, count) => sum + count, 0);
    const adopted = counts.filter((count) => count > 0).length;
    const parts = { practices: practices.length, adoptions, shareAdopted: adopted / practices.length };
    return {
      value: adoptions / practices.length,
      explanation: fill(SAYS, parts),
      used: practices.map(readIn),
      parts,
    };
  },
  examples: [
    {
      title: {
        fr: 'trois reprises, dont une à venir, pour deux pratiques',
        en: 'three adoptions, one yet to come, for two practices',
      },
      dossier: sketchDossier({
        ...departement,
        records: {
          'good-practice': [
            { ...practice, adoptions: [by('62001', '2024'), by('62002', '2025-03'), by('62003', '2028')] },
            practice,
          ],
        },
      }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: 'aucune pratique connue', en: 'no practice known' },
      dossier: sketchDossier(departement),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const PRACTICES: Missing = {
  type: 'good-practice',
  what: { fr: 'les bonnes pratiques publiées', en: 'the good practices published' },
};
const SAYS = {
  fr: 'Pratiques publiées : {practices} ; reprises enregistrées : {adoptions}.',
  en: 'Practices published: {practices}; adoptions recorded: {adoptions}.',
};

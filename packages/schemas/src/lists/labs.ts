import { defineList, type ListItem } from './define-list.ts';

/**
 * The laboratories that the founding documents name, each once: LaBase and La Base, TiLab and Ti-Lab, LabO and Lab'0 are
 * one laboratory each. No national number names them. Those of the State were created from the end of 2016.
 */
export const labs = defineList({
  name: 'labs',
  labels: { fr: "Laboratoires d'innovation publique", en: 'Public innovation laboratories' },
  description: {
    fr: 'Les huit laboratoires cités pour « une dizaine », deux autres des Hauts-de-France, et leurs graphies.',
    en: 'The eight laboratories named for "about ten", two others of Hauts-de-France, and their spellings.',
  },
  source: {
    title: "Dossier de presse du Mois de l'innovation publique 2020, Hauts-de-France",
    producer: 'DITP',
    licence: 'Licence Ouverte 2.0',
    date: '2020-10',
  },
  items: [
    {
      code: 'ti-lab',
      label: { fr: 'Ti-Lab', en: 'Ti-Lab' },
      variants: ['TiLab'],
      matches: [{ list: 'regions', code: '53', relation: 'broad' }],
    },
    {
      code: 'siilab',
      label: { fr: 'SIILAB', en: 'SIILAB' },
      variants: ["Laboratoire pour l'Innovation et l'Investissement Social", 'Lab SIILAB'],
      validFrom: '2017',
      matches: [{ list: 'regions', code: '32', relation: 'broad' }],
    },
    {
      code: 'fabrique-rh',
      label: { fr: 'La Fabrique RH', en: 'La Fabrique RH' },
      matches: [{ list: 'regions', code: '11', relation: 'broad' }],
    },
    {
      code: 'la-base',
      label: { fr: 'La Base', en: 'La Base' },
      variants: ['LaBase'],
      matches: [{ list: 'regions', code: '75', relation: 'broad' }],
    },
    {
      code: 'labo-occitanie',
      label: { fr: 'Le LabO', en: 'Le LabO' },
      variants: ['LabO', "Lab'O", "Lab'0", "Le Lab'0", 'Lab0'],
      matches: [{ list: 'regions', code: '76', relation: 'broad' }],
      note: {
        fr: "Le document 001 écrit un zéro ; le « Lab' » du conseil régional d'Occitanie est un autre laboratoire",
        en: 'Document 001 writes a zero; the "Lab\'" of the regional council of Occitanie is another laboratory',
      },
    },
    {
      code: 'inso-lab-83',
      label: { fr: 'InSo Lab 83', en: 'InSo Lab 83' },
      variants: ['InSoLab 83', 'InSoLab83'],
      matches: [{ list: 'regions', code: '93', relation: 'broad' }],
    },
    {
      code: 'etat-lin',
      label: { fr: "ETAT'LIN", en: "ETAT'LIN" },
      variants: ['Étatlin'],
      matches: [{ list: 'regions', code: '52', relation: 'broad' }],
    },
    {
      code: 'archipel',
      label: { fr: 'Archipel', en: 'Archipel' },
      matches: [{ list: 'regions', code: '84', relation: 'broad' }],
    },
    {
      code: 'fabrik59',
      label: { fr: 'La Fabrik59', en: 'La Fabrik59' },
      variants: ['La Fabrik 59'],
      matches: [{ list: 'regions', code: '32', relation: 'broad' }],
      note: {
        fr: 'Laboratoire interne du Département du Nord',
        en: 'In-house laboratory of the Nord department',
      },
    },
    {
      code: 'lab-brasserie',
      label: { fr: "Lab'Brasserie", en: "Lab'Brasserie" },
      variants: ['LabBrasserie', 'La Lab’Brasserie'],
      matches: [{ list: 'regions', code: '32', relation: 'broad' }],
      source: {
        title: 'Co-construire la résilience : la démarche innovante du Pas-de-Calais',
        url: 'https://www.modernisation.gouv.fr/',
        producer: 'DITP',
        licence: 'Licence Ouverte 2.0',
        date: '2025-07-09',
      },
    },
  ] satisfies readonly ListItem[],
});

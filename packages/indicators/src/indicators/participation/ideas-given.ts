import { type Figure, fill, ideaBox, type Missing, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { addQuoted, quotedOf, ratioQuoted } from '../../facts/quoted.ts';
import { readIn } from '../../facts/read-in.ts';
import { recordsAcross } from '../../facts/records-across.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const region = { about: { level: 'region', code: '32' } as const, name: 'Hauts-de-France' };
const figure = (value: number, qualifier: 'exact' | 'more-than') =>
  ({ value, qualifier, status: 'realised' }) as const;
const box = { name: 'Faisons simple', question: 'Que simplifier ?', territory: region.about, themes: [] };

export const ideasGiven = defineIndicator({
  id: 'participation/ideas-given',
  version: '1.0',
  label: { fr: 'Propositions reçues par personne interrogée', en: 'Proposals received per person asked' },
  description: {
    fr: 'Propositions reçues par les boîtes à idées, sur les personnes à qui la question a été posée : 120 pour 8 000 agents font 1,5 %. Ce que sont devenues les propositions, retenues, essayées, déployées, est donné en parties.',
    en: 'Proposals received by idea boxes, over the persons asked: 120 for 8 000 agents make 1.5 %. What became of the proposals, kept, tried, deployed, is given as parts.',
  },
  cannotSay: {
    fr: 'La part des personnes qui ont répondu : une personne peut proposer plusieurs fois. Ni la valeur des propositions.',
    en: 'The share of persons who answered: one person may propose several times. Nor the worth of the proposals.',
  },
  unit: '1',
  range: [0, null],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['idea-box'],
  references: [
    { article: 'Dossier de presse Hauts-de-France, 2020, « Faisons simple »', certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    const boxes = recordsAcross(dossier, ideaBox, on).filter(({ body }) => body.asked && body.received);
    const sum = (which: 'asked' | 'received' | 'kept' | 'prototyped' | 'deployed') =>
      addQuoted(boxes.flatMap(({ body }) => (body[which] ? [quotedOf(body[which] as Figure)] : [])));
    const ratio = ratioQuoted(sum('received'), sum('asked'));
    if (ratio === null) return noneRecorded(dossier, BOXES);
    const parts = {
      asked: sum('asked').said,
      received: sum('received').said,
      kept: boxes.some(({ body }) => body.kept) ? sum('kept').said : null,
      prototyped: boxes.some(({ body }) => body.prototyped) ? sum('prototyped').said : null,
      deployed: boxes.some(({ body }) => body.deployed) ? sum('deployed').said : null,
    };
    return {
      value: ratio.said,
      ...(ratio.bounds && { bounds: ratio.bounds }),
      explanation: fill(SAYS, parts),
      used: boxes.map(readIn),
      parts,
    };
  },
  examples: [
    {
      title: { fr: '120 propositions de 8 000 agents', en: '120 proposals of 8 000 agents' },
      dossier: sketchDossier({
        ...region,
        records: { 'idea-box': [{ ...box, asked: figure(8000, 'exact'), received: figure(120, 'exact') }] },
      }),
      on: '2026-11-21',
      expected: { value: 0.015, bounds: { lower: 0.015, upper: 0.015 } },
    },
    {
      title: { fr: 'on ne sait pas combien ont été interrogés', en: 'how many were asked is not known' },
      dossier: sketchDossier({
        ...region,
        records: { 'idea-box': [{ ...box, received: figure(120, 'more-than') }] },
      }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const BOXES: Missing = {
  type: 'idea-box',
  what: {
    fr: 'les boîtes à idées, avec les nombres demandés et reçus',
    en: 'idea boxes, with how many were asked and received',
  },
};
const SAYS = {
  fr: 'Propositions reçues : {received}, pour {asked} personnes interrogées.',
  en: 'Proposals received: {received}, for {asked} persons asked.',
};

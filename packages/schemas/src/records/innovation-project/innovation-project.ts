import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { period } from '../../codes/period.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { awardedWithoutPrize } from './rules/awarded-without-prize.ts';
import { experimentWithoutMeasure } from './rules/experiment-without-measure.ts';
import { inForceBeforeStarted } from './rules/in-force-before-started.ts';

/** A number that is told of the project, with what it counts. */
const projectFigure = z.strictObject({
  what: field(words, { label: { fr: 'Ce qui est compté', en: 'What is counted' }, iri: 'dct:description' }),
  figure: field(figure, { label: { fr: 'Chiffre', en: 'Figure' } }),
});

/** A trial: on whom, of what, with which result. */
const experiment = z.strictObject({
  name: field(words, { label: { fr: 'Essai', en: 'Experiment' }, iri: 'schema:name' }),
  period: field(period, { label: { fr: 'Période', en: 'Period' }, iri: 'dct:temporal' }).optional(),
  population: field(figure, { label: { fr: 'Population', en: 'Population' } }).optional(),
  arms: field(z.array(words), {
    label: { fr: 'Bras', en: 'Arms' },
    description: { fr: "Ce que l'on compare", en: 'What is compared' },
  }).optional(),
  measure: field(words, {
    label: { fr: 'Mesure', en: 'Measure' },
    description: {
      fr: 'Par exemple temps de transmission, avant et après',
      en: 'For instance transmission time, before and after',
    },
    iri: 'schema:variableMeasured',
  }).optional(),
  result: field(words, { label: { fr: 'Résultat', en: 'Result' }, iri: 'schema:result' }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  lead: field(words, {
    label: { fr: 'Porteur', en: 'Lead' },
    description: { fr: 'Un organisme, pas une personne', en: 'An organisation, not a person' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }),
  leadActor: field(localId, {
    label: { fr: 'Fiche du porteur', en: 'Record of the lead' },
    disclosure: 'public',
    iri: 'dct:identifier',
    refersTo: 'actor',
  }).optional(),
  laboratory: field(localId, {
    label: { fr: 'Laboratoire', en: 'Laboratory' },
    disclosure: 'public',
    iri: 'schema:contributor',
    refersTo: 'laboratory',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  problem: field(words, {
    label: { fr: 'Problème', en: 'Problem' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  solution: field(words, {
    label: { fr: 'Solution', en: 'Solution' },
    disclosure: 'public',
    iri: 'dct:description',
  }),
  stage: choice(
    {
      idea: { fr: 'idée', en: 'idea' },
      test: { fr: 'essai', en: 'test' },
      acceptance: { fr: 'recette', en: 'acceptance testing' },
      deployed: { fr: 'déployé', en: 'deployed' },
      awarded: { fr: 'lauréat', en: 'awarded' },
      stopped: { fr: 'arrêté', en: 'stopped' },
    },
    { label: { fr: 'Stade', en: 'Stage' }, disclosure: 'public', iri: 'schema:creativeWorkStatus' },
  ),
  startedOn: field(partialDate, {
    label: { fr: 'Commencé le', en: 'Started on' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  inForceOn: field(partialDate, {
    label: { fr: 'En vigueur le', en: 'In force on' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  partners: field(figure, { label: { fr: 'Partenaires', en: 'Partners' }, disclosure: 'public' }).optional(),
  figures: field(z.array(projectFigure), {
    label: { fr: 'Chiffres', en: 'Figures' },
    disclosure: 'public',
  }).optional(),
  experiments: field(z.array(experiment), {
    label: { fr: 'Essais', en: 'Experiments' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
  }).optional(),
  impact: field(words, {
    label: { fr: "Mesure d'impact", en: 'Impact measure' },
    disclosure: 'public',
    iri: 'schema:result',
  }).optional(),
  transposableTo: field(z.array(words), {
    label: { fr: 'Transposable à', en: 'Transposable to' },
    disclosure: 'public',
  }).optional(),
  prize: field(words, {
    label: { fr: 'Prix', en: 'Prize' },
    disclosure: 'public',
    iri: 'schema:award',
  }).optional(),
  standards: field(z.array(words), {
    label: { fr: 'Normes suivies', en: 'Standards followed' },
    disclosure: 'public',
    iri: 'dct:conformsTo',
  }).optional(),
  outOfCommons: field(words, {
    label: { fr: 'Données laissées hors des communs', en: 'Data left out of the commons' },
    description: {
      fr: 'Par exemple les fiches bilan, données de santé',
      en: 'For instance health records of victims',
    },
    disclosure: 'public',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Page', en: 'Page' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type InnovationProject = z.output<typeof fields>;

export const innovationProject = defineRecord({
  name: 'innovation-project',
  version: '1.0',
  labels: {
    one: { fr: "Projet d'innovation", en: 'Innovation project' },
    many: { fr: "Projets d'innovation", en: 'Innovation projects' },
  },
  description: {
    fr: "Un projet d'innovation publique : le problème, la solution, son stade, et les essais qui l'ont éprouvé, avec leur population et leur résultat.",
    en: 'A public innovation project: the problem, the solution, its stage, and the experiments that tried it, with their population and result.',
  },
  iri: 'schema:ResearchProject',
  service: 'knowledge',
  reference: {
    article: 'Dossier de presse du Mois de l’innovation publique 2020, p. 9-13',
    certainty: 'read-in-the-text',
  },
  fields,
  rules: [awardedWithoutPrize, inForceBeforeStarted, experimentWithoutMeasure],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.startedOn,
});

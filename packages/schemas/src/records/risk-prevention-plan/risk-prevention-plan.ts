import { z } from 'zod';
import { choice } from '../../choice.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { hazard } from '../../shapes/hazard.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { approvedBeforePrescribed } from './rules/approved-before-prescribed.ts';
import { approvedWithoutDate } from './rules/approved-without-date.ts';
import { endedBeforePrescribed } from './rules/ended-before-prescribed.ts';
import { endedButInForce } from './rules/ended-but-in-force.ts';
import { prescribedButApproved } from './rules/prescribed-but-approved.ts';
import { withoutHazard } from './rules/without-hazard.ts';

const fields = z.strictObject({
  commune,
  procedure: field(words, {
    label: { fr: 'Code national de procédure', en: 'National code of the procedure' },
    disclosure: 'public',
    iri: 'dct:identifier',
  }).optional(),
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  kind: choice(
    {
      pprn: { fr: 'PPR naturel', en: 'natural' },
      pprm: { fr: 'PPR minier', en: 'mining' },
      pprt: { fr: 'PPR technologique', en: 'technological' },
    },
    {
      label: { fr: 'Nature', en: 'Kind' },
      description: {
        fr: "Seuls les PPR naturels et miniers font naître l'obligation de PCS ; un PPR technologique n'est pas un PPI",
        en: 'Only natural and mining plans create the duty of a PCS; a technological one is not a PPI',
      },
      disclosure: 'public',
      reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
    },
  ),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  state: choice(
    {
      prescribed: { fr: 'prescrit', en: 'prescribed' },
      approved: { fr: 'approuvé', en: 'approved' },
      deprescribed: { fr: 'déprescrit', en: 'deprescribed' },
      annulled: { fr: 'annulé', en: 'annulled' },
      abrogated: { fr: 'abrogé', en: 'abrogated' },
      unknown: { fr: 'inconnu', en: 'unknown' },
    },
    {
      label: { fr: 'État', en: 'State' },
      disclosure: 'public',
      iri: 'schema:legislationLegalForce',
      reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
    },
  ),
  prescribedOn: step({ fr: 'Prescrit le', en: 'Prescribed on' }),
  approvedOn: step({ fr: 'Approuvé le', en: 'Approved on' }, { iri: 'dct:issued' }),
  deprescribedOn: step({ fr: 'Déprescrit le', en: 'Deprescribed on' }),
  annulledOn: step({ fr: 'Annulé le', en: 'Annulled on' }),
  abrogatedOn: step({ fr: 'Abrogé le', en: 'Abrogated on' }),
  modifiedOn: step({ fr: 'Modifié le', en: 'Modified on' }, { iri: 'dct:modified' }),
  basin: field(words, {
    label: { fr: 'Bassin de risque', en: 'Risk basin' },
    disclosure: 'public',
  }).optional(),
  inRevision: field(z.boolean(), {
    label: { fr: 'En révision', en: 'In revision' },
    disclosure: 'public',
  }).optional(),
  communeAtSource,
});

export type RiskPreventionPlan = z.output<typeof fields>;

export const riskPreventionPlan = defineRecord({
  name: 'risk-prevention-plan',
  version: '1.0',
  labels: {
    one: { fr: 'Plan de prévention des risques', en: 'Risk prevention plan' },
    many: { fr: 'Plans de prévention des risques', en: 'Risk prevention plans' },
  },
  description: {
    fr: 'Un plan de prévention des risques naturels, miniers ou technologiques sur une commune : ses aléas, son état et les dates de sa procédure. Une fiche par commune et par procédure.',
    en: 'A natural, mining or technological risk prevention plan on a commune: its hazards, its state and the dates of its procedure. One record per commune and procedure.',
  },
  iri: 'schema:Legislation',
  service: 'registry',
  reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
  fields,
  rules: [
    approvedBeforePrescribed,
    approvedWithoutDate,
    prescribedButApproved,
    endedButInForce,
    endedBeforePrescribed,
    withoutHazard,
    sameCommuneAtSource('risk-prevention-plan'),
  ],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.approvedOn ?? body.prescribedOn,
});

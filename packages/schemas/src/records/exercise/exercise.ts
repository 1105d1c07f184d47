import { z } from 'zod';
import { choice } from '../../choice.ts';
import { communeCode } from '../../codes/commune.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef, territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { epciFrameOfACommune } from './rules/epci-frame-of-a-commune.ts';
import { evaluationNotHeld } from './rules/evaluation-not-held.ts';
import { playedWithoutPlan } from './rules/played-without-plan.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  on: field(partialDate, {
    label: { fr: 'Date', en: 'Date' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  until: field(partialDate, {
    label: { fr: 'Dernier jour', en: 'Last day' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  status: choice(
    {
      planned: { fr: 'prévu', en: 'planned' },
      held: { fr: 'tenu', en: 'held' },
      cancelled: { fr: 'annulé', en: 'cancelled' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:eventStatus' },
  ),
  frame: choice(
    {
      communal: { fr: 'communal', en: 'communal' },
      mutualised: { fr: 'mutualisé entre communes', en: 'shared between communes' },
      epci: { fr: 'intercommunal', en: 'intercommunal' },
      prefect: { fr: 'joint à celui du préfet', en: "joined to the prefect's" },
    },
    {
      label: { fr: 'Cadre', en: 'Frame' },
      disclosure: 'public',
      reference: { article: 'CSI D731-10', certainty: 'read-in-the-text' },
    },
  ),
  kind: choice(
    {
      tabletop: { fr: 'sur table', en: 'tabletop' },
      partial: { fr: 'partiel', en: 'partial' },
      'full-scale': { fr: 'grandeur nature', en: 'full scale' },
    },
    { label: { fr: 'Ampleur', en: 'Scale' }, disclosure: 'public' },
  ).optional(),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas joués', en: 'Hazards played' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  communes: field(z.array(communeCode), {
    label: { fr: 'Communes participantes', en: 'Communes taking part' },
    description: { fr: 'Chacune satisfait à son propre devoir', en: 'Each satisfies its own duty' },
    disclosure: 'public',
    iri: 'schema:participant',
    reference: { article: 'CSI D731-10 I', certainty: 'read-in-the-text' },
  }).optional(),
  services: field(z.array(words), {
    label: { fr: 'Services participants', en: 'Services taking part' },
    disclosure: 'public',
    iri: 'schema:participant',
  }).optional(),
  population: field(
    z
      .array(
        choice(
          {
            alert: { fr: 'alerte déclenchée après information', en: 'alert triggered after information' },
            participation: { fr: 'participation directe', en: 'direct participation' },
            campaign: { fr: "campagne d'information", en: 'information campaign' },
            reserve: { fr: 'réserve communale et associations', en: 'municipal reserve and associations' },
            feedback: { fr: "participation au retour d'expérience", en: 'taking part in the feedback' },
          },
          { label: { fr: 'Population associée', en: 'Population associated' } },
        ),
      )
      .min(1),
    {
      label: { fr: 'Population associée', en: 'Population associated' },
      description: { fr: 'Les cinq façons du texte', en: 'The five ways of the text' },
      disclosure: 'public',
      reference: { article: 'CSI D731-11', certainty: 'read-in-the-text' },
    },
  ).optional(),
  participants: field(figure, {
    label: { fr: 'Participants', en: 'Participants' },
    disclosure: 'public',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  blocks: field(
    z
      .array(
        choice(
          {
            stakes: { fr: 'enjeux', en: 'stakes' },
            alert: { fr: 'alerte', en: 'alert' },
            reserve: { fr: 'réserve', en: 'reserve' },
            'command-post': { fr: 'poste de commandement', en: 'command post' },
            means: { fr: 'moyens', en: 'means' },
            shelters: { fr: 'accueil', en: 'shelters' },
            continuity: { fr: 'continuité', en: 'continuity' },
          },
          { label: { fr: 'Parties du plan éprouvées', en: 'Parts of the plan practised' } },
        ),
      )
      .min(1),
    { label: { fr: 'Parties du plan éprouvées', en: 'Parts of the plan practised' }, disclosure: 'public' },
  ).optional(),
  evaluation: field(z.boolean(), {
    label: {
      fr: 'Vaut évaluation du caractère opérationnel',
      en: 'Counts as evaluation of the operational character',
    },
    disclosure: 'public',
    reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: {
      fr: 'Identifiant local du plan communal où il figure',
      en: 'Local identifier of the communal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
  }).optional(),
  pics: field(localId, {
    label: { fr: 'PICS', en: 'PICS' },
    description: {
      fr: 'Identifiant local du plan intercommunal où il figure',
      en: 'Local identifier of the intercommunal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pics',
  }).optional(),
});

export type Exercise = z.output<typeof fields>;

export const exercise = defineRecord({
  name: 'exercise',
  version: '1.0',
  labels: { one: { fr: 'Exercice', en: 'Exercise' }, many: { fr: 'Exercices', en: 'Exercises' } },
  description: {
    fr: "Un exercice d'un plan de sauvegarde : son cadre, qui y a pris part, comment la population y a été associée, et s'il vaut évaluation.",
    en: 'An exercise of a safeguard plan: its frame, who took part, how the population was associated, and whether it counts as an evaluation.',
  },
  iri: 'schema:Event',
  service: 'registry',
  reference: { article: 'CSI L731-3, D731-9 à D731-13', certainty: 'secondary-source' },
  fields,
  rules: [
    epciFrameOfACommune,
    evaluationNotHeld,
    playedWithoutPlan,
    endsBeforeItStarts('exercise', 'on', 'until'),
  ],
  title: (body) => body.name,
  places: (body) => [body.territory, ...(body.communes ?? []).map(communeRef)],
  date: (body) => body.on,
});

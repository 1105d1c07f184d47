import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { stoodDownBeforeSetOff } from './rules/stood-down-before-set-off.ts';

const fields = z.strictObject({
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  event: field(words, {
    label: { fr: 'Événement', en: 'Event' },
    description: {
      fr: "Par exemple crue de l'Aa de novembre 2023",
      en: 'For instance the flood of the Aa of November 2023',
    },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  startedAt: field(instant, {
    label: { fr: 'Mis en œuvre le', en: 'Set off at' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  endedAt: field(instant, {
    label: { fr: 'Levé le', en: 'Stood down at' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  level: choice(
    {
      watch: { fr: 'veille', en: 'watch' },
      partial: { fr: 'partielle', en: 'partial' },
      full: { fr: 'totale', en: 'full' },
    },
    { label: { fr: 'Ampleur', en: 'Extent' }, disclosure: 'public' },
  ).optional(),
  decidedBy: field(words, {
    label: { fr: 'Décidé par', en: 'Decided by' },
    description: { fr: 'Une fonction, pas une personne', en: 'A function, not a person' },
    disclosure: 'public',
    iri: 'prov:wasAssociatedWith',
  }).optional(),
  sheltered: field(figure, {
    label: { fr: 'Personnes accueillies', en: 'Persons sheltered' },
    disclosure: 'public',
  }).optional(),
  evacuated: field(figure, {
    label: { fr: 'Personnes évacuées', en: 'Persons evacuated' },
    disclosure: 'public',
  }).optional(),
  shelters: field(z.array(localId), {
    label: { fr: "Lieux d'accueil ouverts", en: 'Shelters opened' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    refersTo: 'shelter',
  }).optional(),
  decision: field(localId, {
    label: { fr: 'Décision', en: 'Decision' },
    description: {
      fr: 'Identifiant local de la décision de veille',
      en: 'Local identifier of the watch decision',
    },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'decision',
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

export type Activation = z.output<typeof fields>;

export const activation = defineRecord({
  name: 'activation',
  version: '1.0',
  labels: {
    one: { fr: 'Activation du plan', en: 'Activation of the plan' },
    many: { fr: 'Activations du plan', en: 'Activations of the plan' },
  },
  description: {
    fr: "Un emploi réel d'un plan de sauvegarde : l'événement, quand le plan a été mis en œuvre et levé, et ce qui a été employé. Il tient lieu d'exercice.",
    en: 'A real use of a safeguard plan: the event, when the plan was set off and stood down, and what was used. It stands in for an exercise.',
  },
  iri: 'schema:Event',
  service: 'registry',
  reference: { article: 'CSI D731-9', certainty: 'secondary-source' },
  fields,
  rules: [stoodDownBeforeSetOff],
  title: (body) => body.event,
  places: (body) => [body.territory],
  date: (body) => body.startedAt.slice(0, 10),
});

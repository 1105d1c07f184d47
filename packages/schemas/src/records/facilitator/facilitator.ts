import { z } from 'zod';
import { choice } from '../../choice.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { unavailableButDays } from './rules/unavailable-but-days.ts';

const fields = z.strictObject({
  name: field(words, {
    label: { fr: 'Désignation', en: 'Name' },
    description: {
      fr: 'Une fonction, par exemple accompagnateur du littoral ; pas le nom de la personne',
      en: 'A function, for instance facilitator of the coast; not the name of the person',
    },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  organisation: field(words, {
    label: { fr: 'Organisme', en: 'Organisation' },
    disclosure: 'public',
    iri: 'org:organization',
  }).optional(),
  service: choice(
    {
      state: { fr: "fonction publique d'État", en: 'State civil service' },
      territorial: { fr: 'fonction publique territoriale', en: 'local civil service' },
      hospital: { fr: 'fonction publique hospitalière', en: 'hospital civil service' },
      association: { fr: 'association', en: 'association' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Fonction publique', en: 'Civil service' }, disclosure: 'public' },
  ).optional(),
  skills: field(z.array(words).min(1), {
    label: { fr: 'Compétences', en: 'Skills' },
    disclosure: 'public',
    iri: 'schema:skills',
  }),
  availability: choice(
    {
      available: { fr: 'disponible', en: 'available' },
      limited: { fr: 'sur demande', en: 'on request' },
      unavailable: { fr: 'indisponible', en: 'unavailable' },
    },
    { label: { fr: 'Disponibilité', en: 'Availability' }, disclosure: 'public', iri: 'schema:availability' },
  ).optional(),
  daysPerYear: field(z.int().min(0).max(366), {
    label: { fr: 'Jours par an', en: 'Days a year' },
    disclosure: 'public',
    unit: 'd',
  }).optional(),
  phases: field(
    z
      .array(
        choice(
          {
            before: { fr: 'avant', en: 'before' },
            during: { fr: 'pendant', en: 'during' },
            after: { fr: 'après', en: 'after' },
          },
          { label: { fr: 'Phases', en: 'Phases' } },
        ),
      )
      .min(1),
    { label: { fr: 'Phases', en: 'Phases' }, disclosure: 'public' },
  ).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Confirmé le', en: 'Last confirmed' },
    disclosure: 'public',
    iri: 'dct:modified',
  }).optional(),
  contact: field(contact, {
    label: { fr: 'Contact', en: 'Contact' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type Facilitator = z.output<typeof fields>;

export const facilitator = defineRecord({
  name: 'facilitator',
  version: '1.0',
  labels: {
    one: { fr: 'Accompagnateur', en: 'Facilitator' },
    many: { fr: 'Accompagnateurs', en: 'Facilitators' },
  },
  description: {
    fr: "Une place d'accompagnateur-facilitateur : ses compétences, sa disponibilité, le territoire où elle s'exerce. La personne reste hors de la version publique.",
    en: 'A seat of facilitator: its skills, its availability, the territory where it is held. The person stays out of the public version.',
  },
  iri: 'org:Role',
  service: 'registry',
  reference: { article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' },
  fields,
  rules: [unavailableButDays],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.confirmedOn,
});

import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { regionCode } from '../../codes/region.ts';
import { siren } from '../../codes/siren.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { itsOwnVariant } from './rules/its-own-variant.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  variants: field(z.array(words), {
    label: { fr: 'Autres graphies', en: 'Other spellings' },
    description: { fr: 'Par exemple LaBase pour La Base', en: 'For instance LaBase for La Base' },
    disclosure: 'public',
    iri: 'schema:alternateName',
  }).optional(),
  code: field(words, {
    label: { fr: 'Code dans la liste des laboratoires', en: 'Code in the list of laboratories' },
    description: { fr: 'Voir la liste contrôlée labs', en: 'See the controlled list labs' },
    disclosure: 'public',
    iri: 'schema:identifier',
  }).optional(),
  region: field(regionCode, {
    label: { fr: 'Région', en: 'Région' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'schema:areaServed',
  }).optional(),
  host: field(words, {
    label: { fr: 'Hôte', en: 'Host' },
    disclosure: 'public',
    iri: 'org:unitOf',
  }).optional(),
  hostSiren: field(siren, {
    label: { fr: "SIREN de l'hôte", en: 'SIREN of the host' },
    description: {
      fr: 'Aucun numéro national ne désigne les laboratoires',
      en: 'No national number names laboratories',
    },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  actor: field(localId, {
    label: { fr: "Fiche d'acteur", en: 'Record of the actor' },
    disclosure: 'public',
    iri: 'dct:identifier',
    refersTo: 'actor',
  }).optional(),
  createdOn: field(partialDate, {
    label: { fr: 'Créé le', en: 'Created on' },
    disclosure: 'public',
    iri: 'schema:foundingDate',
  }).optional(),
  closedOn: field(partialDate, {
    label: { fr: 'Fermé le', en: 'Closed on' },
    disclosure: 'public',
    iri: 'schema:dissolutionDate',
  }).optional(),
  partners: field(figure, { label: { fr: 'Partenaires', en: 'Partners' }, disclosure: 'public' }).optional(),
  workshops: field(figure, {
    label: { fr: 'Ateliers animés', en: 'Workshops run' },
    disclosure: 'public',
  }).optional(),
  projectsCarried: field(figure, {
    label: { fr: 'Projets portés', en: 'Projects carried' },
    disclosure: 'public',
  }).optional(),
  projectsSupported: field(figure, {
    label: { fr: 'Projets accompagnés', en: 'Projects supported' },
    disclosure: 'public',
  }).optional(),
  trainings: field(figure, { label: { fr: 'Formations', en: 'Trainings' }, disclosure: 'public' }).optional(),
  url: field(webAddress, {
    label: { fr: 'Site', en: 'Website' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Laboratory = z.output<typeof fields>;

export const laboratory = defineRecord({
  name: 'laboratory',
  version: '1.0',
  labels: {
    one: { fr: "Laboratoire d'innovation", en: 'Innovation laboratory' },
    many: { fr: "Laboratoires d'innovation", en: 'Innovation laboratories' },
  },
  description: {
    fr: "Un laboratoire d'innovation publique : sa région, son hôte, ses partenaires, ce qu'il a porté et accompagné, et les noms sous lesquels on l'écrit.",
    en: 'A public innovation laboratory: its region, its host, its partners, what it has carried and supported, and the names under which it is written.',
  },
  iri: 'org:Organization',
  service: 'registry',
  reference: {
    article: 'Dossier de presse du Mois de l’innovation publique 2020, p. 14',
    certainty: 'read-in-the-text',
  },
  fields,
  rules: [itsOwnVariant, endsBeforeItStarts('laboratory', 'createdOn', 'closedOn')],
  title: (body) => body.name,
  places: (body) => [
    ...(body.territory ? [body.territory] : []),
    ...(body.region ? [{ level: 'region' as const, code: body.region }] : []),
  ],
  date: (body) => body.createdOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { communeCode } from '../../codes/commune.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { postalCode } from '../../codes/postal-code.ts';
import { siren } from '../../codes/siren.ts';
import { TERRITORY_LEVEL_LABELS, type TerritoryRef, territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { outline } from '../../shapes/outline.ts';
import { words } from '../../shapes/words.ts';
import { codeNotOfLevel } from './rules/code-not-of-level.ts';
import { departementNotInCode } from './rules/departement-not-in-code.ts';
import { kindNotOfLevel } from './rules/kind-not-of-level.ts';
import { openRing } from './rules/open-ring.ts';
import { outlineOffTheEarth } from './rules/outline-off-the-earth.ts';
import { parentNotLarger } from './rules/parent-not-larger.ts';
import { populationsDoNotAddUp } from './rules/populations-do-not-add-up.ts';
import { succeedsItself } from './rules/succeeds-itself.ts';

/** Populations as INSEE publishes them: total = municipal + counted apart. */
const population = z.strictObject({
  municipal: field(z.int().min(0), {
    label: { fr: 'Population municipale', en: 'Municipal population' },
    unit: 'habitants',
  }).optional(),
  apart: field(z.int().min(0), {
    label: { fr: 'Population comptée à part', en: 'Population counted apart' },
    unit: 'habitants',
  }).optional(),
  total: field(z.int().min(0), {
    label: { fr: 'Population totale', en: 'Total population' },
    unit: 'habitants',
  }).optional(),
  year: field(partialDate, {
    label: { fr: 'Année de référence', en: 'Reference year' },
    iri: 'schema:observationDate',
  }).optional(),
});

/** The territory that took over when this one ended. */
const successor = z.strictObject({
  code: field(words, { label: { fr: 'Code', en: 'Code' } }),
  on: field(partialDate, { label: { fr: 'Depuis le', en: 'Since' } }).optional(),
});

const fields = z.strictObject({
  level: choice(TERRITORY_LEVEL_LABELS, {
    label: { fr: 'Niveau', en: 'Level' },
    disclosure: 'public',
    iri: 'locn:adminUnitL1',
  }),
  code: field(words, {
    label: { fr: 'Code', en: 'Code' },
    description: {
      fr: 'Code INSEE, ou numéro SIREN pour une intercommunalité ; FR pour le pays',
      en: 'INSEE code, or SIREN number for an intercommunality; FR for the country',
    },
    disclosure: 'public',
    iri: 'dct:identifier',
  }),
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  kind: choice(
    {
      'commune-actuelle': { fr: 'commune', en: 'commune' },
      'commune-deleguee': { fr: 'commune déléguée', en: 'delegated commune' },
      'commune-associee': { fr: 'commune associée', en: 'associated commune' },
      'arrondissement-municipal': { fr: 'arrondissement municipal', en: 'municipal arrondissement' },
      CC: { fr: 'communauté de communes', en: 'community of communes' },
      CA: { fr: "communauté d'agglomération", en: 'agglomeration community' },
      CU: { fr: 'communauté urbaine', en: 'urban community' },
      METRO: { fr: 'métropole', en: 'metropolis' },
      MET69: { fr: 'métropole de Lyon', en: 'metropolis of Lyon' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:additionalType' },
  ).optional(),
  parents: field(z.array(territoryRef), {
    label: { fr: 'Territoires englobants', en: 'Territories it lies in' },
    description: {
      fr: "Tous les niveaux au-dessus ; une intercommunalité peut s'étendre sur plusieurs départements",
      en: 'Every level above; an intercommunality may stretch over several départements',
    },
    disclosure: 'public',
    iri: 'schema:containedInPlace',
  }),
  population: field(population, {
    label: { fr: 'Population', en: 'Population' },
    disclosure: 'public',
  }).optional(),
  siren: field(siren, {
    label: { fr: 'SIREN de la collectivité', en: 'SIREN of the authority' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  postalCodes: field(z.array(postalCode), {
    label: { fr: 'Codes postaux', en: 'Postal codes' },
    disclosure: 'public',
    iri: 'locn:postCode',
  }).optional(),
  seat: field(communeCode, {
    label: { fr: 'Chef-lieu ou siège', en: 'Seat' },
    description: { fr: 'Code INSEE de la commune', en: 'INSEE code of the commune' },
    disclosure: 'public',
  }).optional(),
  formerCodes: field(z.array(words), {
    label: { fr: 'Anciens codes', en: 'Former codes' },
    description: {
      fr: "Codes des territoires qui se sont fondus dans celui-ci, ou qu'il a portés",
      en: 'Codes of the territories that merged into this one, or that it bore',
    },
    disclosure: 'public',
    iri: 'dct:replaces',
  }).optional(),
  successors: field(z.array(successor), {
    label: { fr: 'Successeurs', en: 'Successors' },
    disclosure: 'public',
    iri: 'dct:isReplacedBy',
  }).optional(),
  outline: field(outline, {
    label: { fr: 'Contour', en: 'Outline' },
    description: { fr: 'GeoJSON, WGS 84, longitude en premier', en: 'GeoJSON, WGS 84, longitude first' },
    disclosure: 'public',
    iri: 'locn:geometry',
  }).optional(),
});

export type Territory = z.output<typeof fields>;

export const territory = defineRecord({
  name: 'territory',
  version: '1.0',
  labels: {
    one: { fr: 'Territoire', en: 'Territory' },
    many: { fr: 'Territoires', en: 'Territories' },
  },
  description: {
    fr: 'Une commune, une intercommunalité, un arrondissement, un département, une région ou le pays : son nom, son code, où il se trouve et combien de personnes y vivent. Ses dates de validité sont celles de la fiche.',
    en: 'A commune, an intercommunality, an arrondissement, a département, a région or the country: its name, its code, where it lies and how many people live there. It is valid as long as its record is.',
  },
  iri: 'schema:AdministrativeArea',
  service: 'registry',
  fields,
  rules: [
    codeNotOfLevel,
    kindNotOfLevel,
    parentNotLarger,
    departementNotInCode,
    populationsDoNotAddUp,
    succeedsItself,
    openRing,
    outlineOffTheEarth,
  ],
  title: (body) => body.name,
  places: (body) => [{ level: body.level, code: body.code } satisfies TerritoryRef],
  date: () => undefined,
  geometry: (body) => body.outline,
});

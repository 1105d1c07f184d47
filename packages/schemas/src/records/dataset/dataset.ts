import { z } from 'zod';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { coversNothing } from './rules/covers-nothing.ts';
import { coversUnknownType } from './rules/covers-unknown-type.ts';
import { moreRefusedThanRead } from './rules/more-refused-than-read.ts';

/** What a data set says something about, and whether it says it of every territory named. */
const cover = z.strictObject({
  type: field(words, {
    label: { fr: 'Type de fiche', en: 'Record type' },
  }),
  kind: field(words, {
    label: { fr: 'Nature', en: 'Kind' },
    description: {
      fr: 'Par exemple pprm pour les seuls PPR miniers',
      en: 'For instance pprm for mining plans only',
    },
  }).optional(),
  territories: field(z.array(territoryRef).min(1), {
    label: { fr: 'Territoires', en: 'Territories' },
    iri: 'dct:spatial',
  }),
  exhaustive: field(z.boolean(), {
    label: { fr: 'Exhaustif', en: 'Exhaustive' },
    description: {
      fr: "Vrai si l'absence d'un objet dans ce jeu veut dire qu'il n'existe pas",
      en: 'True when the absence of an object in this data set means that it does not exist',
    },
  }),
});

const fields = z.strictObject({
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'dct:title',
  }),
  connector: field(words, {
    label: { fr: 'Lecteur', en: 'Connector' },
    disclosure: 'public',
  }).optional(),
  importedOn: field(partialDate, {
    label: { fr: 'Importé le', en: 'Imported on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }),
  rowsRead: field(z.int().min(0), {
    label: { fr: 'Lignes lues', en: 'Rows read' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  recordsWritten: field(z.int().min(0), {
    label: { fr: 'Fiches écrites', en: 'Records written' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  rowsRefused: field(z.int().min(0), {
    label: { fr: 'Lignes refusées', en: 'Rows refused' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  covers: field(z.array(cover), {
    label: { fr: 'Couverture', en: 'Coverage' },
    disclosure: 'public',
  }),
});

export type Dataset = z.output<typeof fields>;

export const dataset = defineRecord({
  name: 'dataset',
  version: '1.0',
  labels: {
    one: { fr: 'Jeu de données', en: 'Data set' },
    many: { fr: 'Jeux de données', en: 'Data sets' },
  },
  description: {
    fr: 'Ce qui a été chargé dans ce nœud, et ce que ce chargement permet de dire : une absence ne vaut « non » que là où un jeu exhaustif couvre le territoire.',
    en: 'What was loaded into this node, and what it allows one to say: an absence means no only where an exhaustive data set covers the territory.',
  },
  iri: 'dcat:Dataset',
  service: 'registry',
  fields,
  rules: [moreRefusedThanRead, coversNothing, coversUnknownType],
  title: (body) => body.name,
  places: (body) => body.covers.flatMap((one) => one.territories),
  date: (body) => body.importedOn,
});

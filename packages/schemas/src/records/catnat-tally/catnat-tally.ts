import { z } from 'zod';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { hazard } from '../../shapes/hazard.ts';
import { step } from '../../shapes/step.ts';
import { noneButDated } from './rules/none-but-dated.ts';

const fields = z.strictObject({
  commune,
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  count: field(z.int().min(0), {
    label: { fr: "Nombre d'arrêtés", en: 'Number of decrees' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:value',
  }),
  lastEventOn: step({ fr: 'Dernier événement', en: 'Last event' }, { iri: 'schema:startDate' }),
  communeAtSource,
});

export type CatnatTally = z.output<typeof fields>;

export const catnatTally = defineRecord({
  name: 'catnat-tally',
  version: '1.0',
  labels: {
    one: { fr: 'Décompte de catastrophes naturelles', en: 'Natural-disaster tally' },
    many: { fr: 'Décomptes de catastrophes naturelles', en: 'Natural-disaster tallies' },
  },
  description: {
    fr: "Le nombre d'arrêtés de catastrophe naturelle d'une commune pour un aléa, tel qu'une source le donne sans détailler les arrêtés. À ne pas additionner aux reconnaissances, qui sont les mêmes.",
    en: 'The number of natural-disaster decrees of a commune for one hazard, as a source gives it without its decrees. Not to be added to recognitions, which are the same ones.',
  },
  iri: 'schema:Observation',
  service: 'registry',
  fields,
  rules: [noneButDated, sameCommuneAtSource('catnat-tally')],
  title: (body) => ({
    fr: `${body.hazard.label}, ${body.commune} : ${body.count}`,
    en: `${body.hazard.label}, ${body.commune}: ${body.count}`,
  }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.lastEventOn,
});

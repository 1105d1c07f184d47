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
import { ddrmWithoutHazard } from './rules/ddrm-without-hazard.ts';
import { endsBeforeItStarts } from './rules/ends-before-it-starts.ts';
import { seismicWithoutZone } from './rules/seismic-without-zone.ts';
import { zoneOfNoSeismicList } from './rules/zone-of-no-seismic-list.ts';

/** What each list of exposed communes is called. */
const KINDS = {
  ddrm: { fr: 'dossier départemental des risques majeurs', en: 'departmental file on major risks (DDRM)' },
  ppi: { fr: "plan particulier d'intervention", en: 'special intervention plan (PPI)' },
  tri: { fr: "territoire à risque important d'inondation", en: 'territory at significant flood risk (TRI)' },
  volcanic: { fr: 'risque volcanique', en: 'volcanic risk' },
  cyclone: { fr: 'risque cyclonique', en: 'cyclone risk' },
  'seismic-zone': { fr: 'zone de sismicité', en: 'seismic zone' },
  forest: { fr: "risque d'incendie de forêt", en: 'forest-fire risk' },
  cavity: { fr: 'cavités souterraines', en: 'underground cavities' },
} as const;

const fields = z.strictObject({
  commune,
  kind: choice(KINDS, {
    label: { fr: 'Liste', en: 'List' },
    disclosure: 'public',
    reference: { article: 'CSI L731-3 I 2° à 7° ; CE R125-10', certainty: 'read-in-the-text' },
  }),
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  zone: field(z.int().min(1).max(5), {
    label: { fr: 'Zone de sismicité', en: 'Seismic zone' },
    description: {
      fr: 'De 1 (très faible) à 5 (forte) ; à partir de 3 pour le PCS, de 2 pour le DICRIM',
      en: 'From 1 (very low) to 5 (high); from 3 for the PCS, from 2 for the DICRIM',
    },
    disclosure: 'public',
    unit: '1',
    reference: { article: 'CE R563-4, D563-8-1', certainty: 'read-in-the-text' },
  }).optional(),
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    description: {
      fr: "Nom du territoire, de l'établissement ou du massif",
      en: 'Name of the territory, the plant or the forest',
    },
    disclosure: 'public',
    iri: 'schema:name',
  }).optional(),
  since: step({ fr: 'Depuis', en: 'Since' }, { iri: 'schema:startDate' }),
  until: step({ fr: "Jusqu'à", en: 'Until' }, { iri: 'schema:endDate' }),
  communeAtSource,
});

export type RiskExposure = z.output<typeof fields>;

export const riskExposure = defineRecord({
  name: 'risk-exposure',
  version: '1.0',
  labels: {
    one: { fr: 'Exposition à un risque', en: 'Risk exposure' },
    many: { fr: 'Expositions aux risques', en: 'Risk exposures' },
  },
  description: {
    fr: "Une commune inscrite dans une liste de communes exposées : DDRM, périmètre de PPI, TRI, zone de sismicité… C'est de ces listes que naissent les obligations.",
    en: 'A commune entered in a list of exposed communes: DDRM, PPI perimeter, TRI, seismic zone… Duties are born of these lists.',
  },
  iri: 'schema:ListItem',
  service: 'registry',
  reference: { article: 'CSI L731-3 I', certainty: 'read-in-the-text' },
  fields,
  rules: [
    seismicWithoutZone,
    zoneOfNoSeismicList,
    ddrmWithoutHazard,
    endsBeforeItStarts,
    sameCommuneAtSource('risk-exposure'),
  ],
  title: (body) => {
    const what = body.name ?? body.hazard?.label;
    const [fr, en] = [KINDS[body.kind].fr, KINDS[body.kind].en];
    return {
      fr: `${body.commune}, ${fr}${what ? ` : ${what}` : ''}`,
      en: `${body.commune}, ${en}${what ? `: ${what}` : ''}`,
    };
  },
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.since,
});

import { pcsCycloneTerritories } from '../parameters/cyclone-territories.ts';
import { pcsSeismicZones } from '../parameters/seismic-zones.ts';
import type { DutyCase } from './case.ts';
import { inCycloneTerritory } from './in-cyclone-territory.ts';
import { inApprovedPreventionPlan, inPreventionPlan } from './in-prevention-plan.ts';
import { inSeismicZone } from './in-seismic-zone.ts';
import { listedAsExposed } from './listed-as-exposed.ts';

/**
 * Every case that obliges, or once obliged, a commune to have a PCS; the parameter `pcs-cases` says which apply on a day.
 *
 * @source CSI L731-3 I, R731-1 III
 */
export const PCS_CASES: readonly DutyCase[] = [
  {
    id: 'prevention-plan',
    label: {
      fr: '1° PPR naturel ou minier, prescrit ou approuvé',
      en: '1° natural or mining prevention plan, prescribed or approved',
    },
    reference: { article: 'CSI L731-3 I 1°', certainty: 'read-in-the-text' },
    look: inPreventionPlan,
  },
  {
    id: 'approved-prevention-plan',
    label: { fr: 'PPR naturel ou minier approuvé', en: 'approved natural or mining prevention plan' },
    reference: {
      article: 'CSI L731-3, code minier L174-5',
      certainty: 'secondary-source',
      version: 'avant la loi 2021-1520',
    },
    look: inApprovedPreventionPlan,
  },
  {
    id: 'ppi',
    label: {
      fr: "2° champ d'application d'un plan particulier d'intervention (PPI)",
      en: '2° within the scope of a special intervention plan (PPI)',
    },
    reference: { article: 'CSI L731-3 I 2°', certainty: 'read-in-the-text' },
    look: listedAsExposed('ppi'),
  },
  {
    id: 'tri',
    label: {
      fr: "3° territoire à risque important d'inondation (TRI)",
      en: '3° territory at significant flood risk (TRI)',
    },
    reference: { article: 'CSI L731-3 I 3°', certainty: 'read-in-the-text' },
    look: listedAsExposed('tri'),
  },
  {
    id: 'volcanic',
    label: { fr: '4° risque volcanique', en: '4° volcanic risk' },
    reference: { article: 'CSI L731-3 I 4°, R731-1 III a ; CE D563-9', certainty: 'read-in-the-text' },
    look: listedAsExposed('volcanic'),
  },
  {
    id: 'cyclone',
    label: { fr: '5° territoire exposé aux cyclones', en: '5° territory exposed to cyclones' },
    reference: { article: 'CSI L731-3 I 5°, R731-1 III b', certainty: 'read-in-the-text' },
    look: inCycloneTerritory(pcsCycloneTerritories),
  },
  {
    id: 'seismic',
    label: { fr: '6° zone de sismicité 3, 4 ou 5', en: '6° seismic zone 3, 4 or 5' },
    reference: { article: 'CSI L731-3 I 6°, R731-1 III c ; CE R563-4', certainty: 'read-in-the-text' },
    look: inSeismicZone(pcsSeismicZones),
  },
  {
    id: 'forest',
    label: {
      fr: "7° forêt classée ou particulièrement exposée au risque d'incendie",
      en: '7° forest classified or particularly exposed to fire',
    },
    reference: { article: 'CSI L731-3 I 7°, R731-1 III d', certainty: 'read-in-the-text' },
    look: listedAsExposed('forest'),
  },
];

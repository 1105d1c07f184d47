import type { Reference } from '../../reference.ts';
import { dicrimCycloneTerritories } from '../parameters/cyclone-territories.ts';
import { dicrimSeismicZones } from '../parameters/seismic-zones.ts';
import type { DutyCase } from './case.ts';
import { inCycloneTerritory } from './in-cyclone-territory.ts';
import { inPreventionPlan } from './in-prevention-plan.ts';
import { inSeismicZone } from './in-seismic-zone.ts';
import { listedAsExposed } from './listed-as-exposed.ts';
import { namedByPrefect } from './named-by-prefect.ts';

const READ: Reference = {
  article: 'CE R125-10',
  certainty: 'read-in-the-text',
  version: 'rédaction de 2020',
  note: "modifié depuis par la loi 2021-1520, art. 10, pour ajouter les TRI et d'autres cas (source secondaire)",
};

/**
 * The cases where a DICRIM is due, wider than the PCS's.
 *
 * @source CE R125-10, as worded in 2020
 */
export const DICRIM_CASES: readonly DutyCase[] = [
  {
    id: 'ppi',
    label: { fr: "plan particulier d'intervention (PPI)", en: 'special intervention plan (PPI)' },
    reference: READ,
    look: listedAsExposed('ppi'),
  },
  {
    id: 'prevention-plan',
    label: { fr: 'PPR naturel ou minier', en: 'natural or mining prevention plan' },
    reference: READ,
    look: inPreventionPlan,
  },
  {
    id: 'seismic',
    label: { fr: 'zone de sismicité 2, 3, 4 ou 5', en: 'seismic zone 2, 3, 4 or 5' },
    reference: READ,
    look: inSeismicZone(dicrimSeismicZones),
  },
  {
    id: 'volcanic',
    label: { fr: 'risque volcanique', en: 'volcanic risk' },
    reference: READ,
    look: listedAsExposed('volcanic'),
  },
  {
    id: 'forest',
    label: { fr: "forêt exposée au risque d'incendie", en: 'forest exposed to fire' },
    reference: READ,
    look: listedAsExposed('forest'),
  },
  {
    id: 'cyclone',
    label: { fr: 'territoire exposé aux cyclones', en: 'territory exposed to cyclones' },
    reference: READ,
    look: inCycloneTerritory(dicrimCycloneTerritories),
  },
  {
    id: 'cavity',
    label: { fr: 'cavités souterraines et marnières', en: 'underground cavities and marl pits' },
    reference: READ,
    look: listedAsExposed('cavity'),
  },
  {
    id: 'named-by-prefect',
    label: { fr: 'commune désignée par le préfet', en: 'commune named by the prefect' },
    reference: {
      ...READ,
      certainty: 'to-be-confirmed',
      note: "la transmission d'information au maire (TIM) est lue comme le signe de cette désignation",
    },
    look: namedByPrefect,
  },
];

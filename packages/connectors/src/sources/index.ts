import type { SourceConnector } from '../define-source.ts';
import { catnatDecree } from './catnat-decree/catnat-decree.ts';
import { cogCommunes } from './cog-communes/cog-communes.ts';
import { cogGeography } from './cog-geography/cog-geography.ts';
import { cogMovements } from './cog-movements/cog-movements.ts';
import { collectivitesOutremer } from './collectivites-outremer/collectivites-outremer.ts';
import { contoursCommunes } from './contours-communes/contours-communes.ts';
import { contoursDepartements } from './contours-departements/contours-departements.ts';
import { contoursRegions } from './contours-regions/contours-regions.ts';
import { decoupageAdministratif } from './decoupage-administratif/decoupage-administratif.ts';
import { gasparAzi } from './gaspar-azi/gaspar-azi.ts';
import { gasparCatnat } from './gaspar-catnat/gaspar-catnat.ts';
import { gasparDicrim } from './gaspar-dicrim/gaspar-dicrim.ts';
import { gasparPprm } from './gaspar-pprm/gaspar-pprm.ts';
import { gasparPprn } from './gaspar-pprn/gaspar-pprn.ts';
import { gasparPprt } from './gaspar-pprt/gaspar-pprt.ts';
import { gasparRisques } from './gaspar-risques/gaspar-risques.ts';
import { gasparTim } from './gaspar-tim/gaspar-tim.ts';
import { inseePopulations } from './insee-populations/insee-populations.ts';
import { rouagesRisques } from './rouages-risques/rouages-risques.ts';

/**
 * The registry: one line per source, in the order they are read together. Territories come first; among them, the first to
 * say something is right. Of two sources that give the same record, the later one is kept.
 */
export const SOURCES: readonly SourceConnector[] = [
  cogCommunes,
  cogGeography,
  collectivitesOutremer,
  decoupageAdministratif,
  cogMovements,
  inseePopulations,
  contoursCommunes,
  contoursDepartements,
  contoursRegions,
  gasparDicrim,
  gasparTim,
  gasparAzi,
  gasparPprn,
  gasparPprm,
  gasparPprt,
  gasparCatnat,
  gasparRisques,
  rouagesRisques,
  catnatDecree,
];

/** The source of that name, or undefined. */
export function findSource(id: string): SourceConnector | undefined {
  return SOURCES.find((source) => source.id === id);
}

import { coverageOf, type Dossier } from '../../dossier.ts';
import type { RiskExposure } from '../../records/risk-exposure/risk-exposure.ts';
import type { RiskPreventionPlan } from '../../records/risk-prevention-plan/risk-prevention-plan.ts';
import { inCycloneTerritory } from '../cases/in-cyclone-territory.ts';
import { exposuresOn, sayExposure } from '../cases/listed-as-exposed.ts';
import { LISTS } from '../lists.ts';
import { valueOn } from '../parameter.ts';
import { pcsCycloneTerritories } from '../parameters/cyclone-territories.ts';
import { pcsSeismicZones } from '../parameters/seismic-zones.ts';
import { preventionPlansOn, sayPreventionPlan } from '../prevention-plans.ts';
import type { Evidence, Missing } from '../verdict.ts';
import { familiesOf, RISK_FAMILIES, type RiskFamilyId } from './risk-family.ts';

/** A risk that a source shows on a commune: its families (none when its words are not recognised) and who says so. */
export type ShownRisk = {
  readonly label: string;
  readonly families: readonly RiskFamilyId[];
  readonly evidence: Evidence;
};

/**
 * A source of the risk analysis of a PCS (CSI R731-1 II and III).
 *
 * - `list`: the records it is read in
 * - `isHeard`: does a data set list them all, so that silence means no?
 * - `mayShow`: the families it can speak of, so that a source that is not loaded counts only for those
 */
export type RiskSource = {
  readonly list: Missing;
  readonly mayShow: readonly RiskFamilyId[];
  readonly isHeard: (dossier: Dossier) => boolean;
  readonly shownOn: (dossier: Dossier, on: string) => readonly ShownRisk[];
};

/** What shows a family, each record once: a plan with three hazards of the family shows it once. */
export function evidenceOfFamily(family: RiskFamilyId, shown: readonly ShownRisk[]): readonly Evidence[] {
  const showing = shown.filter(({ families }) => families.includes(family));
  return [...new Map(showing.map(({ evidence }) => [evidence.record, evidence])).values()];
}

const EVERY_FAMILY: readonly RiskFamilyId[] = RISK_FAMILIES.map(({ id }) => id);
const NATURAL: readonly RiskFamilyId[] = [
  'flood',
  'ground-movement',
  'earthquake',
  'avalanche',
  'volcano',
  'forest-fire',
  'cyclone',
];

const isInCycloneTerritory = inCycloneTerritory(pcsCycloneTerritories);

/** The code of the commune says it all: no data set is needed. */
const CYCLONES: RiskSource = {
  list: LISTS.cyclone,
  mayShow: ['cyclone'],
  isHeard: () => true,
  shownOn: (dossier, on) => {
    const { state, evidence } = isInCycloneTerritory(dossier, on);
    return state === 'met'
      ? evidence.map((one) => ({ label: 'cyclone', families: ['cyclone'], evidence: one }))
      : [];
  },
};

/** The sources a PCS rests on, as R731-1 names them. */
export const RISK_SOURCES: readonly RiskSource[] = [
  exposureSource('ddrm', EVERY_FAMILY),
  planSource('pprn', NATURAL),
  planSource('pprm', ['mining']),
  exposureSource('ppi', ['industrial', 'nuclear', 'dam-failure']),
  exposureSource('tri', ['flood']),
  exposureSource('volcanic', ['volcano']),
  CYCLONES,
  exposureSource('seismic-zone', ['earthquake']),
  exposureSource('forest', ['forest-fire']),
];

/** Technological plans are not among the sources of R731-1, but the risk that they show is a known one. */
export const TECHNOLOGICAL_PLANS: RiskSource = planSource('pprt', ['industrial']);

function planSource(kind: RiskPreventionPlan['kind'], mayShow: readonly RiskFamilyId[]): RiskSource {
  return {
    list: LISTS[kind],
    mayShow,
    isHeard: (dossier) => coverageOf(dossier, 'risk-prevention-plan', kind).length > 0,
    shownOn: (dossier, on) =>
      preventionPlansOn(dossier, on)
        .standing.filter(({ body }) => body.kind === kind)
        .flatMap((plan) =>
          labelsOf(plan.body).map((label) => ({
            label,
            families: kind === 'pprn' ? familiesOf(label) : mayShow,
            evidence: sayPreventionPlan(plan, on),
          })),
        ),
  };
}

/** The hazards of a plan, or its name when it lists none (« PPRN Inondation »). */
function labelsOf({ hazards, name }: RiskPreventionPlan): readonly string[] {
  return hazards.length > 0 ? hazards.map(({ label }) => label) : [name];
}

function exposureSource(kind: RiskExposure['kind'], mayShow: readonly RiskFamilyId[]): RiskSource {
  return {
    list: LISTS[kind],
    mayShow,
    isHeard: (dossier) => coverageOf(dossier, 'risk-exposure', kind).length > 0,
    shownOn: (dossier, on) =>
      exposuresOn(dossier, kind, on)
        .filter(({ body }) => kind !== 'seismic-zone' || isSeismic(body, on))
        .map((exposure) => {
          const { hazard, name } = exposure.body;
          const label = hazard?.label ?? name ?? kind;
          const [only] = mayShow;
          const families = mayShow.length === 1 && only ? [only] : familiesOf(label);
          return { label, families, evidence: sayExposure(exposure) };
        }),
  };
}

function isSeismic({ zone }: RiskExposure, on: string): boolean {
  return zone !== undefined && valueOn(pcsSeismicZones, on).includes(zone);
}

import { coverageOf, type Dossier } from '../../dossier.ts';
import type { RiskExposure } from '../../records/risk-exposure/risk-exposure.ts';
import type { RiskPreventionPlan } from '../../records/risk-prevention-plan/risk-prevention-plan.ts';
import type { Text } from '../../text.ts';
import { inCycloneTerritory } from '../cases/in-cyclone-territory.ts';
import { exposuresOn, sayExposure } from '../cases/listed-as-exposed.ts';
import { valueOn } from '../parameter.ts';
import { pcsCycloneTerritories } from '../parameters/cyclone-territories.ts';
import { pcsSeismicZones } from '../parameters/seismic-zones.ts';
import { preventionPlansOn, sayPreventionPlan } from '../prevention-plans.ts';
import type { Evidence } from '../verdict.ts';
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
 * - `type`, `kind`: the records it is read in
 * - `isHeard`: does a data set list them all, so that silence means no?
 * - `mayShow`: the families it can speak of, so that a source that is not loaded counts only for those
 */
export type RiskSource = {
  readonly type: string;
  readonly kind: string;
  readonly what: Text;
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
  type: 'territory',
  kind: 'cyclone',
  what: { fr: 'le risque cyclonique', en: 'cyclone risk' },
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
  exposureSource(
    'ddrm',
    { fr: 'la liste de risques du DDRM', en: 'the list of risks of the DDRM' },
    EVERY_FAMILY,
  ),
  planSource('pprn', { fr: 'les PPR naturels', en: 'natural-risk prevention plans' }, NATURAL),
  planSource('pprm', { fr: 'les PPR miniers', en: 'mining-risk prevention plans' }, ['mining']),
  exposureSource('ppi', { fr: 'les PPI', en: 'special intervention plans' }, [
    'industrial',
    'nuclear',
    'dam-failure',
  ]),
  exposureSource('tri', { fr: 'les TRI', en: 'territories at significant flood risk' }, ['flood']),
  exposureSource('volcanic', { fr: 'le risque volcanique', en: 'volcanic risk' }, ['volcano']),
  CYCLONES,
  exposureSource('seismic-zone', { fr: 'les zones de sismicité', en: 'seismic zones' }, ['earthquake']),
  exposureSource('forest', { fr: "les forêts exposées à l'incendie", en: 'forests exposed to fire' }, [
    'forest-fire',
  ]),
];

/** Technological plans are not among the sources of R731-1, but the risk that they show is a known one. */
export const TECHNOLOGICAL_PLANS: RiskSource = planSource(
  'pprt',
  { fr: 'les PPR technologiques', en: 'technological-risk prevention plans' },
  ['industrial'],
);

function planSource(
  kind: RiskPreventionPlan['kind'],
  what: Text,
  mayShow: readonly RiskFamilyId[],
): RiskSource {
  return {
    type: 'risk-prevention-plan',
    kind,
    what,
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

function exposureSource(
  kind: RiskExposure['kind'],
  what: Text,
  mayShow: readonly RiskFamilyId[],
): RiskSource {
  return {
    type: 'risk-exposure',
    kind,
    what,
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

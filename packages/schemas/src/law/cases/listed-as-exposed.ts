import { nameOfChoice } from '../../choice.ts';
import { rangeOf } from '../../codes/partial-date.ts';
import type { Dossier } from '../../dossier.ts';
import { recordsOn } from '../../dossier.ts';
import type { EnvelopeOf } from '../../envelope.ts';
import { type RiskExposure, riskExposure } from '../../records/risk-exposure/risk-exposure.ts';
import { fill, type Text } from '../../text.ts';
import { absenceOf } from '../absence.ts';
import { evidenceOf } from '../evidence.ts';
import { LISTS } from '../lists.ts';
import { hasHappened } from '../timeline.ts';
import type { Evidence } from '../verdict.ts';
import type { CaseFound } from './case.ts';

export type ExposureKind = RiskExposure['kind'];

/** A record that a commune is in a list of exposed communes. */
export type ExposureRecord = EnvelopeOf<'risk-exposure', RiskExposure>;

/** The lists of one kind that a commune is in on a day. */
export function exposuresOn(dossier: Dossier, kind: ExposureKind, on: string): readonly ExposureRecord[] {
  return recordsOn(dossier, riskExposure, on).filter(
    ({ body }) =>
      body.kind === kind &&
      (body.since === undefined || hasHappened(body.since, on)) &&
      (body.until === undefined || !isOver(body.until, on)),
  );
}

function isOver(until: string, on: string): boolean {
  return rangeOf(until).last < on;
}

/** The commune is in a list of exposed communes of one kind. */
export function listedAsExposed(kind: ExposureKind): (dossier: Dossier, on: string) => CaseFound {
  return (dossier, on) => {
    const listed = exposuresOn(dossier, kind, on);
    if (listed.length > 0) return { state: 'met', evidence: listed.map(sayExposure) };
    return notListed(dossier, kind);
  };
}

/** What it is worth that the commune is in no list of a kind. */
export function notListed(dossier: Dossier, kind: ExposureKind): CaseFound {
  const absence = absenceOf(dossier, LISTS[kind]);
  if (absence.certain) return { state: 'not-met', evidence: absence.evidence };
  return { state: 'unknown', evidence: [], missing: [LISTS[kind]] };
}

/** An exposure as a sentence names it: « Commune inscrite : territoire à risque important d'inondation (Saint-Omer) ». */
export function sayExposure(exposure: ExposureRecord): Evidence {
  const { kind, zone, name, hazard } = exposure.body;
  const what = zone === undefined ? (name ?? hazard?.label) : String(zone);
  const says = fill(what === undefined ? LISTED : LISTED_AS, { kind: nameOf(kind), what });
  return evidenceOf(exposure, says, zone === undefined ? 'kind' : 'zone');
}

function nameOf(kind: ExposureKind): Text {
  return nameOfChoice(riskExposure.fields.shape.kind, kind);
}

const LISTED: Text = { fr: 'Commune inscrite : {kind}', en: 'Commune listed: {kind}' };
const LISTED_AS: Text = { fr: 'Commune inscrite : {kind} ({what})', en: 'Commune listed: {kind} ({what})' };

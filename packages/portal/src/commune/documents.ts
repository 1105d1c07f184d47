import {
  type AnyRecord,
  catnat,
  catnatTally,
  type Envelope,
  floodAtlas,
  riskExposure,
  riskPreventionPlan,
  territory,
} from '@maillage/schemas';
import type { TerritorySheet } from '../answers.ts';
import { type Html, html } from '../html.ts';
import { recordFacts } from '../parts/record-facts.ts';
import { recordLink } from '../parts/record-link.ts';
import { RECORD_TYPES, titleOf } from '../record-type.ts';
import type { Voice } from '../voice.ts';

/** The types that have a section of their own on the sheet. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(
  [catnat, catnatTally, floodAtlas, riskExposure, riskPreventionPlan, territory].map((record) => record.name),
);

/** Every other record about the commune, by type, with all its fields; undefined when there is none. */
export function documents(voice: Voice, sheet: TerritorySheet): Html | undefined {
  const types = RECORD_TYPES.filter(
    ({ name }) => !TOLD_ELSEWHERE.has(name) && (sheet.records[name]?.length ?? 0) > 0,
  );
  if (types.length === 0) return undefined;
  return html`<div class="grid">${types.map((type) => group(voice, type, sheet.records[type.name] ?? []))}</div>`;
}

function group(voice: Voice, type: AnyRecord, held: readonly Envelope[]): Html {
  return html`<section class="card"><h3>${voice.say(held.length > 1 ? type.labels.many : type.labels.one)}</h3>
${held.map((record) => html`<div>${recordFacts(voice, type, record, ['commune'])}<p class="small">${recordLink(voice, record, voice.say(titleOf(record)))}</p></div>`)}</section>`;
}

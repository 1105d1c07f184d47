import type { Hazard } from '@maillage/schemas';
import type { Input, ReadContext, ReadEvent } from '../define-source.ts';
import { type CommuneAt, parseCommune, parseDate, parseOneOf, readName } from '../read/cells.ts';
import { dayOf } from '../read/date.ts';
import { note } from '../read/note.ts';
import { recordId } from '../read/record-id.ts';
import { type Row, readTable } from '../read/table.ts';
import { type PlanField, type PlanKind, planEditions } from './columns.ts';
import { type PlanDates, type PlanState, STATES, SUB_STATES, stateOfDates } from './state.ts';

/** A procedure on a commune, while its rows come in. */
type Plan = {
  readonly line: number;
  at: CommuneAt;
  readonly procedure: string;
  readonly name: string;
  readonly basin: string;
  readonly state: PlanState;
  readonly dates: PlanDates;
  readonly inRevision: boolean | undefined;
  readonly hazards: Map<string, Hazard>;
};

/**
 * Reads a file of prevention plans. It has a row per commune, procedure and risk, and newer editions repeat rows: the rows of one
 * procedure on one commune make one record, with all their hazards. Of communes that have merged, one is left, as of their rows. They are not side by side, so plans are held to the end.
 */
export function readPlans(input: Input, context: ReadContext, kind: PlanKind): AsyncGenerator<ReadEvent> {
  return readTable(input, planEditions(kind), (edition) => {
    const plans = new Map<string, Plan>();
    return {
      row: (row) => readRow(row, edition, context, plans),
      end: () => [...plans].map(([key, plan]) => toRecord(key, plan, kind)),
    };
  });
}

function readRow(
  row: Row<PlanField>,
  edition: string,
  context: ReadContext,
  plans: Map<string, Plan>,
): readonly ReadEvent[] {
  const plan = toPlan(row, edition, context);
  const key = `${plan.procedure || plan.name}\u001f${plan.at.commune}`;
  const known = plans.get(key);
  const hazards = hazardsOf(row, edition);
  for (const hazard of hazards) (known ?? plan).hazards.set(hazard.code ?? hazard.label, hazard);
  if (!known) {
    plans.set(key, plan);
    return [];
  }
  if (!plan.at.communeAtSource) known.at = plan.at;
  return [note('same-procedure', { line: row.line, found: plan.procedure || plan.name })];
}

function toPlan(row: Row<PlanField>, edition: string, context: ReadContext): Plan {
  const at = parseCommune(row, 'commune', context);
  readName(row, 'communeName');
  const dates = datesOf(row);
  const procedure = row.get('procedure');
  return {
    line: row.line,
    at,
    procedure,
    name: readName(row, 'name') || procedure,
    basin: row.get('basin'),
    state: edition === '2024' ? stateOfDates(dates) : parseState(row),
    dates,
    inRevision: REVISION[row.get('revision')],
    hazards: new Map(),
  };
}

/** How each generation writes true and false. */
const REVISION: Readonly<Record<string, boolean>> = { t: true, f: false, VRAI: true, FAUX: false };

function parseState(row: Row<PlanField>): PlanState {
  return SUB_STATES[row.get('subState')] ?? parseOneOf(row, 'state', STATES);
}

function datesOf(row: Row<PlanField>): PlanDates {
  const steps = [
    'prescribedOn',
    'approvedOn',
    'deprescribedOn',
    'annulledOn',
    'abrogatedOn',
    'modifiedOn',
  ] as const;
  const read = steps.map((step) => [step, parseDate(row, step, dayOf)] as const);
  return Object.fromEntries(read.filter(([, date]) => date !== undefined));
}

/** A family of hazards and, when it is told, the one in it; the two generations do not use the same codes. */
function hazardsOf(row: Row<PlanField>, edition: string): readonly Hazard[] {
  const nomenclature = edition === '2024' ? 'gaspar-ppr' : 'ddrm';
  const told = [
    { code: row.get('riskCode'), label: row.get('risk') },
    { code: row.get('subRiskCode'), label: row.get('subRisk') },
  ];
  return told
    .filter(({ label }) => label !== '')
    .map(({ code, label }) => (code === '' ? { label } : { code, label, nomenclature }));
}

function toRecord(key: string, plan: Plan, kind: PlanKind): ReadEvent {
  const { line, at, procedure, name, basin, state, dates, inRevision, hazards } = plan;
  const body = {
    ...at,
    ...(procedure !== '' && { procedure }),
    name,
    kind,
    hazards: [...hazards.values()],
    state,
    ...dates,
    ...(basin !== '' && { basin }),
    ...(inRevision !== undefined && { inRevision }),
  };
  const id = recordId(`gaspar-${kind}`, key);
  return { event: 'record', line, record: { type: 'risk-prevention-plan', id, body } };
}

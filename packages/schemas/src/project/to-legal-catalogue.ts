import type { TerritoryLevel } from '../codes/territory-ref.ts';
import type { DutyCase } from '../law/cases/case.ts';
import { DICRIM_CASES } from '../law/cases/dicrim-cases.ts';
import { PCS_CASES } from '../law/cases/pcs-cases.ts';
import { OBLIGED_MEMBER } from '../law/duties/pics-duty.ts';
import type { Parameter } from '../law/parameter.ts';
import { legalParameters } from '../law/parameters/index.ts';
import { legalRules } from '../law/rules/index.ts';
import { OBLIGATION_LABELS, VERDICT_LABELS } from '../law/verdict.ts';
import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';

/** A rule of law without the code that judges; `since` is the first day of the wording it codes. */
export type LegalCatalogueRule = {
  readonly id: string;
  readonly level: TerritoryLevel;
  readonly label: Text;
  readonly reference: Reference;
  readonly since: string;
  readonly cases?: readonly Omit<DutyCase, 'look'>[];
};

/** What a program in another language must know to give the same verdicts: its golden vectors say the rest. */
export type LegalCatalogue = {
  readonly verdicts: Readonly<Record<string, Text>>;
  readonly obligations: Readonly<Record<string, Text>>;
  readonly rules: readonly LegalCatalogueRule[];
  readonly parameters: readonly Parameter<unknown>[];
};

/** The rules of law, the cases of the duties, and the dated parameters with their articles and how sure we are of them. */
export function toLegalCatalogue(): LegalCatalogue {
  return {
    verdicts: VERDICT_LABELS,
    obligations: OBLIGATION_LABELS,
    rules: legalRules.map(({ find: _, ...rule }) => {
      const cases = CASES[rule.id];
      return { ...rule, ...(cases && { cases: cases.map(({ look: __, ...named }) => named) }) };
    }),
    parameters: legalParameters,
  };
}

/** The rules that say whether a duty exists, and the cases they weigh. */
const CASES: Readonly<Record<string, readonly DutyCase[]>> = {
  'PCS-01': PCS_CASES,
  'DIC-01': DICRIM_CASES,
  'PIC-01': [OBLIGED_MEMBER],
};

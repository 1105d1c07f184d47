import type { RuleCatalogue, TerritoryVerdicts, VerdictItem, VerdictList } from '@maillage/contract';
import {
  type AnyRecord,
  type Dossier,
  judge,
  type LegalRule,
  type LegalSettings,
  type TerritoryLevel,
  type TerritoryRef,
  toRulesCatalogue,
} from '@maillage/schemas';
import { Context, Effect } from 'effect';
import { RuleNotFound, type StoreUnavailable, type TerritoryNotFound } from '../failures.ts';
import type { Dossiers } from './territories/dossiers.ts';
import type { View } from './territories/view.ts';

type Failures = TerritoryNotFound | StoreUnavailable;

/** What the law says of territories, as far as the records of this node tell. */
export class Law extends Context.Service<
  Law,
  {
    readonly catalogue: RuleCatalogue;
    readonly of: (territory: TerritoryRef, view: View) => Effect.Effect<TerritoryVerdicts, Failures>;
    readonly over: (
      rule: string,
      within: TerritoryRef,
      level: TerritoryLevel | undefined,
      view: View,
    ) => Effect.Effect<VerdictList, Failures | RuleNotFound>;
  }
>()('@maillage/server/Law') {}

export function createLaw(
  records: readonly AnyRecord[],
  rules: readonly LegalRule[],
  settings: LegalSettings,
  dossiers: Dossiers,
): Law['Service'] {
  return {
    catalogue: toRulesCatalogue(rules, records),
    of: Effect.fnUntraced(function* (territory, view) {
      const dossier = yield* dossiers.of(territory, view);
      return {
        territory: { ...dossier.about, name: dossier.name },
        on: view.on,
        items: rules
          .filter((rule) => rule.level === territory.level)
          .map((rule) => judge(rule, dossier, view.on, settings)),
      };
    }),
    over: Effect.fnUntraced(function* (id, within, level, view) {
      const rule = rules.find((one) => one.id === id && (level === undefined || one.level === level));
      if (!rule) return yield* new RuleNotFound({ rule: id, known: rules.map((one) => one.id) });
      const all = yield* dossiers.within(within, rule.level, view);
      return { rule: id, on: view.on, items: all.map((dossier) => toItem(rule, dossier, view.on, settings)) };
    }),
  };
}

function toItem(rule: LegalRule, dossier: Dossier, on: string, settings: LegalSettings): VerdictItem {
  const { territory, value, possible, obligation } = judge(rule, dossier, on, settings);
  return { territory, name: dossier.name, value, possible, ...(obligation && { obligation }) };
}

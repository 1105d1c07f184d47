import type {
  IndicatorCatalogue,
  IndicatorPoint,
  IndicatorValues,
  TerritoryIndicators,
} from '@maillage/contract';
import { evaluate, type Indicator } from '@maillage/indicators';
import type { TerritoryLevel, TerritoryRef } from '@maillage/schemas';
import { Context, Effect } from 'effect';
import { BadRequest, IndicatorNotFound, type StoreUnavailable, type TerritoryNotFound } from '../failures.ts';
import type { Dossiers } from './territories/dossiers.ts';
import type { View } from './territories/view.ts';

type Failures = TerritoryNotFound | StoreUnavailable;

/** The figures that a node computes from its records. */
export class Indicators extends Context.Service<
  Indicators,
  {
    readonly catalogue: IndicatorCatalogue;
    readonly of: (territory: TerritoryRef, view: View) => Effect.Effect<TerritoryIndicators, Failures>;
    readonly over: (
      indicator: string,
      within: TerritoryRef,
      level: TerritoryLevel | undefined,
      view: View,
    ) => Effect.Effect<IndicatorValues, Failures | IndicatorNotFound | BadRequest>;
  }
>()('@maillage/server/Indicators') {}

export function createIndicators(
  indicators: readonly Indicator[],
  dossiers: Dossiers,
): Indicators['Service'] {
  return {
    catalogue: { items: indicators.map(toCard) },
    of: Effect.fnUntraced(function* (territory, view) {
      const dossier = yield* dossiers.of(territory, view);
      return {
        territory: { ...dossier.about, name: dossier.name },
        on: view.on,
        items: indicators
          .filter((indicator) => indicator.levels.includes(territory.level))
          .map((indicator) => evaluate(indicator, dossier, view.on)),
      };
    }),
    over: Effect.fnUntraced(function* (id, within, asked, view) {
      const indicator = indicators.find((one) => one.id === id);
      if (!indicator) return yield* new IndicatorNotFound({ indicator: id });
      const level = asked ?? indicator.levels[0];
      if (level === undefined || !indicator.levels.includes(level)) {
        return yield* notAtThatLevel(indicator, level);
      }
      const all = yield* dossiers.within(within, level, view);
      return {
        indicator: id,
        version: indicator.version,
        unit: indicator.unit,
        on: view.on,
        items: all.map((dossier): IndicatorPoint => {
          const { value, bounds, why } = evaluate(indicator, dossier, view.on);
          return {
            territory: dossier.about,
            name: dossier.name,
            value,
            ...(bounds && { bounds }),
            ...(why && { why }),
          };
        }),
      };
    }),
  };
}

function toCard(indicator: Indicator): IndicatorCatalogue['items'][number] {
  const { formula: _, examples: __, ...card } = indicator;
  return card;
}

function notAtThatLevel({ id, levels }: Indicator, level: string | undefined): BadRequest {
  const list = levels.join(', ');
  const message = {
    fr: `« level » : l'indicateur ${id} se calcule aux niveaux ${list}.`,
    en: `"level": indicator ${id} is computed at the levels ${list}.`,
  };
  return new BadRequest({
    detail: message,
    parameters: [{ name: 'level', message, ...(level !== undefined && { found: level }) }],
  });
}

import type { Action } from '@maillage/contract';
import {
  DEFAULT_LIMIT,
  type Health,
  JSON_TYPE,
  type OnQuery,
  type SearchQuery,
  type ValidateQuery,
  type ValuesQuery,
  type VerdictQuery,
} from '@maillage/contract';
import { parseTerritoryKey, type TerritoryRef, toTerritoryKey, validate } from '@maillage/schemas';
import { Effect } from 'effect';
import type { Settings } from '../../config/config.ts';
import { BadRequest, BodyTooLarge, type Failure, UnsupportedMediaType } from '../../failures.ts';
import { askStore } from '../../services/ask-store.ts';
import { Indicators } from '../../services/indicators.ts';
import { Law } from '../../services/law.ts';
import type { NodeServices } from '../../services/node-services.ts';
import { Territories } from '../../services/territories/territories.ts';
import type { View } from '../../services/territories/view.ts';
import type { Call, Handler } from '../call.ts';
import { computedAnswers } from '../computed-answer.ts';
import { DeliveryTooLong, deliveryFrom } from '../deliveries.ts';
import type { RecordAction } from './record-handlers.ts';

/** The day as the law counts it, `YYYY-MM-DD` (the Swedish way of writing one). */
const DAY_IN_PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** What a node does for the actions that do not depend on the record types. */
export function nodeHandlers(settings: Settings): Readonly<Record<Exclude<Action, RecordAction>, Handler>> {
  const { identity, store, now, territory } = settings;
  const computed = computedAnswers(store);
  const types = Object.values(settings.records).map((record) => record.name);

  const viewOf = (call: Call): View => {
    const { on = DAY_IN_PARIS.format(now()) } = call.query as OnQuery;
    return { on, projection: call.caller.projection };
  };

  /** Answers with a value computed from the records, as of a day. */
  const asOf = <A extends object>(
    compute: (call: Call, view: View) => Effect.Effect<A, Failure, NodeServices>,
  ): Handler => {
    return (call) => {
      const view = viewOf(call);
      return computed(call, view.on, compute(call, view).pipe(Effect.map((value) => JSON.stringify(value))));
    };
  };

  return {
    sheet: (call) => {
      const view = viewOf(call);
      return computed(
        call,
        view.on,
        Effect.gen(function* () {
          const { sheet } = yield* Territories;
          return yield* sheet(yield* territoryOf(call), view);
        }),
      );
    },
    territoryVerdicts: asOf((call, view) =>
      Effect.gen(function* () {
        const law = yield* Law;
        return yield* law.of(yield* territoryOf(call), view);
      }),
    ),
    territoryIndicators: asOf((call, view) =>
      Effect.gen(function* () {
        const indicators = yield* Indicators;
        return yield* indicators.of(yield* territoryOf(call), view);
      }),
    ),
    verdicts: asOf((call, view) =>
      Effect.gen(function* () {
        const law = yield* Law;
        const { rule, within, level } = call.query as VerdictQuery;
        return yield* law.over(rule, within, level, view);
      }),
    ),
    indicatorValues: asOf((call, view) =>
      Effect.gen(function* () {
        const indicators = yield* Indicators;
        const { within, level } = call.query as ValuesQuery;
        return yield* indicators.over(`${call.path.theme}/${call.path.name}`, within, level, view);
      }),
    ),
    indicatorCatalogue: asOf(() => Effect.map(Indicators, ({ catalogue }) => catalogue)),
    validateDelivery: (call) =>
      Effect.gen(function* () {
        const accepted = Object.keys(call.route.metadata.body ?? {});
        const given = call.request.headers.get('content-type') ?? '';
        const media = given.split(';', 1)[0]?.trim().toLowerCase() ?? '';
        if (!accepted.includes(media)) return yield* new UnsupportedMediaType({ given, accepted });
        const { type, name = 'livraison' } = call.query as ValidateQuery;
        if (type !== undefined) yield* refuseUnknownTypes([type], types);
        const delivery = deliveryFrom(call.request, name, DELIVERY_LIMIT_BYTES);
        const known = Object.values(settings.records);
        const report = yield* Effect.tryPromise({
          try: () => validate([delivery], { records: known, ...(type !== undefined && { type }) }),
          catch: (problem) =>
            problem instanceof DeliveryTooLong
              ? new BodyTooLarge({ limitBytes: DELIVERY_LIMIT_BYTES })
              : new BadRequest({ detail: CUT_SHORT }),
        });
        return { status: 200, text: JSON.stringify(report), media: JSON_TYPE };
      }),
    rules: asOf(() => Effect.map(Law, ({ catalogue }) => catalogue)),
    search: (call) =>
      Effect.gen(function* () {
        const { text, limit = DEFAULT_LIMIT, types: asked = types } = call.query as SearchQuery;
        yield* refuseUnknownTypes(asked, types);
        const { projection } = call.caller;
        const found = yield* askStore(() =>
          store.search({ text, limit, types: [...new Set(asked)], projection }),
        );
        const items = found.map((one) => one.text).join(',');
        return { status: 200, text: `{"items":[${items}]}`, media: JSON_TYPE };
      }),
    health: () =>
      Effect.gen(function* () {
        const records = yield* askStore(() => store.counts());
        const { epoch, seq } = yield* askStore(() => store.head('public'));
        const answer: Health = {
          status: 'ok',
          node: identity,
          ...(territory && { territory }),
          records,
          log: { epoch, seq },
        };
        const text = JSON.stringify(answer);
        return { status: 200, text, media: JSON_TYPE, headers: { 'cache-control': 'no-store' } };
      }),
  };
}

/** bytes of a delivery that a node reads, 16 MiB: longer ones are for the command line, or the page that sends nothing */
const DELIVERY_LIMIT_BYTES = 1 << 24;

const CUT_SHORT = {
  fr: "Le contenu n'est pas arrivé en entier.",
  en: 'The body did not arrive whole.',
};

/** The territory that the address names; its code must be one of its level. */
function territoryOf(call: Call): Effect.Effect<TerritoryRef, BadRequest> {
  const { level = '', code = '' } = call.path;
  const key = toTerritoryKey({ level, code } as TerritoryRef);
  const territory = parseTerritoryKey(key);
  if (territory) return Effect.succeed(territory);
  const message = {
    fr: `« code » : « ${code} » n'est pas un code de niveau ${level}.`,
    en: `"code": "${code}" is not a code of level ${level}.`,
  };
  return Effect.fail(
    new BadRequest({ detail: message, parameters: [{ name: 'code', found: code, message }] }),
  );
}

function refuseUnknownTypes(
  asked: readonly string[],
  known: readonly string[],
): Effect.Effect<void, BadRequest> {
  const unknown = asked.filter((type) => !known.includes(type));
  if (unknown.length === 0) return Effect.void;
  const message = {
    fr: `« types » : ${unknown.join(', ')} ne sont pas des types de fiches ; types connus : ${known.join(', ')}.`,
    en: `"types": ${unknown.join(', ')} are not record types; known types: ${known.join(', ')}.`,
  };
  return Effect.fail(
    new BadRequest({ detail: message, parameters: [{ name: 'types', found: unknown.join(','), message }] }),
  );
}

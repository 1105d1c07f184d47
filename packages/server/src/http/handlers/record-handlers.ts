import {
  DEFAULT_LIMIT,
  GEOJSON_TYPE,
  JSON_TYPE,
  type ListQuery,
  type RemovalQuery,
} from '@maillage/contract';
import { type AnyRecord, hasErrors, rangeOf } from '@maillage/schemas';
import { Effect } from 'effect';
import type { Settings } from '../../config/config.ts';
import { BadRequest } from '../../failures.ts';
import { conceal } from '../../services/registry/conceal.ts';
import { Registry, type WrittenRecord } from '../../services/registry/registry.ts';
import { recordUri } from '../../services/registry/to-write.ts';
import { tellIssue } from '../../services/tell-issue.ts';
import type { StoredText, ListQuery as StoreQuery } from '../../store/store.ts';
import type { Answer, Call, Handler } from '../call.ts';
import { holds, readConditions } from '../conditions.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { toFeature, toFeatureCollection } from '../geojson.ts';
import { readBody } from '../read-body.ts';

/** What a node does for the actions that every record type has. */
export type RecordAction = 'list' | 'get' | 'put' | 'patch' | 'remove' | 'create' | 'history' | 'validate';

export function recordHandlers(settings: Settings): Readonly<Record<RecordAction, Handler>> {
  const { baseUrl, bodyLimitBytes } = settings;
  const body = (call: Call) =>
    readBody(call.request, Object.keys(call.route.metadata.body ?? {}), bodyLimitBytes);

  return {
    get: (call) =>
      Effect.flatMap(Registry, (registry) =>
        registry
          .get(recordOf(call), idOf(call), call.caller.projection)
          .pipe(Effect.map((found) => recordAnswer(call, found))),
      ),

    list: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const query = yield* toStoreQuery(call);
        const found = yield* registry.list({ ...query, limit: query.limit + 1 });
        const items = found.slice(0, query.limit).map(({ text }) => text);
        const last = found.length > query.limit ? found[query.limit - 1] : undefined;
        return pageAnswer(call, baseUrl, items, last && toCursor(last.id));
      }),

    history: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const versions = yield* registry.history(recordOf(call), idOf(call), call.caller.projection);
        const items = versions.map(({ revision, op, at, by, text }) => {
          const said = JSON.stringify({ revision, op, at, ...(by !== undefined && { by }) });
          return text === '' ? said : `${said.slice(0, -1)},"record":${text}}`;
        });
        return { status: 200, text: `{"items":[${items.join(',')}]}`, media: JSON_TYPE };
      }),

    validate: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const record = recordOf(call);
        const checked = registry.check(record, yield* body(call));
        const issues = checked.issues.map((issue) => {
          const shown = call.caller.projection === 'public' ? conceal(record, ['body'], issue) : issue;
          return tellIssue(shown, call.language());
        });
        const valid = checked.value !== undefined && !hasErrors(checked.issues);
        return {
          status: 200,
          text: JSON.stringify({ valid, issues, notRun: checked.notRun }),
          media: JSON_TYPE,
        };
      }),

    create: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const draft = yield* body(call);
        return written(baseUrl, call, yield* registry.create(recordOf(call), draft, call.caller.name));
      }),

    put: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const conditions = readConditions(call.request.headers);
        const draft = yield* body(call);
        return written(
          baseUrl,
          call,
          yield* registry.put(recordOf(call), idOf(call), draft, conditions, call.caller.name),
        );
      }),

    patch: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const conditions = readConditions(call.request.headers);
        const patch = yield* body(call);
        return written(
          baseUrl,
          call,
          yield* registry.patch(recordOf(call), idOf(call), patch, conditions, call.caller.name),
        );
      }),

    remove: (call) =>
      Effect.gen(function* () {
        const registry = yield* Registry;
        const conditions = readConditions(call.request.headers);
        const { reason } = call.query as RemovalQuery;
        yield* registry.remove(recordOf(call), idOf(call), conditions, call.caller.name, reason);
        return { status: 204, text: null };
      }),
  };
}

/** The record type of a route that serves one; mounting made sure that there is one. */
function recordOf(call: Call): AnyRecord {
  return call.record as AnyRecord;
}

function idOf(call: Call): string {
  return call.path.id ?? '';
}

function toStoreQuery(call: Call): Effect.Effect<StoreQuery, BadRequest> {
  const { from, to, after, limit = DEFAULT_LIMIT, ...asked } = call.query as ListQuery;
  const id = after === undefined ? undefined : fromCursor(after);
  if (after !== undefined && id === undefined) return Effect.fail(FOREIGN_CURSOR);
  return Effect.succeed({
    ...asked,
    type: recordOf(call).name,
    projection: call.caller.projection,
    limit,
    ...(from !== undefined && { from: rangeOf(from).first }),
    ...(to !== undefined && { to: rangeOf(to).last }),
    ...(id !== undefined && { after: id }),
  });
}

const NOT_OURS = {
  fr: "« after » : ce curseur n'a pas été donné par ce nœud. Repartez de la première page.",
  en: '"after": this cursor was not given by this node. Start again from the first page.',
};

const FOREIGN_CURSOR = new BadRequest({
  detail: NOT_OURS,
  parameters: [{ name: 'after', message: NOT_OURS }],
});

/** One record as it is stored, or nothing when the caller already holds it. */
function recordAnswer(call: Call, { text, tag }: StoredText): Answer {
  const headers = { etag: `"${tag}"` };
  if (holds(call.request.headers.get('if-none-match'), tag)) return { status: 304, text: null, headers };
  return call.media === GEOJSON_TYPE
    ? { status: 200, text: toFeature(recordOf(call), text), media: GEOJSON_TYPE }
    : { status: 200, text, media: JSON_TYPE, headers };
}

/** A page: stored texts side by side, and where the next one is, twice: in the body and in a Link header. */
function pageAnswer(call: Call, baseUrl: string, items: readonly string[], next: string | undefined): Answer {
  const headers = next === undefined ? {} : { link: `<${nextAddress(call, baseUrl, next)}>; rel="next"` };
  const text =
    call.media === GEOJSON_TYPE ? toFeatureCollection(recordOf(call), items, next) : joinPage(items, next);
  return { status: 200, text, media: call.media, headers };
}

/** Joins the texts of a page in one go: what is put around them afterwards would copy them all once more. */
function joinPage(items: readonly string[], next: string | undefined): string {
  const end = next === undefined ? ']}' : `],"next":"${next}"}`;
  if (items.length === 0) return `{"items":[${end}`;
  const texts = [...items];
  texts[0] = `{"items":[${texts[0]}`;
  texts[texts.length - 1] += end;
  return texts.join(',');
}

function nextAddress(call: Call, baseUrl: string, next: string): string {
  const search = new URLSearchParams(call.search);
  search.set('after', next);
  return `${baseUrl}${call.route.path}?${search}`;
}

function written(baseUrl: string, call: Call, { outcome, id, text, tag }: WrittenRecord): Answer {
  const created = outcome === 'created';
  const location = recordUri(baseUrl, recordOf(call).name, id);
  return {
    status: created ? 201 : 200,
    text,
    media: JSON_TYPE,
    headers: { etag: `"${tag}"`, ...(created && { location }) },
  };
}

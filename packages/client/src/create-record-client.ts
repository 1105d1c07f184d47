import type { Page, RecordRoutes } from '@maillage/contract';
import type { Envelope } from '@maillage/schemas';
import type { InitClientReturn } from '@ts-rest/core';
import { bodyOf, tagged, tagOf } from './answer.ts';
import { callOptions } from './call-options.ts';
import type { CallOptions, RecordClient, RecordQuery } from './record-client.ts';
import { withTerritoryKeys } from './territory-key.ts';

/** The routes of any record type, as ts-rest calls them. */
type Routes = InitClientReturn<RecordRoutes, { baseUrl: string }>;

/** The calls on one record type, over the routes that ts-rest made of the contract. */
export function createRecordClient(routes: Routes): RecordClient {
  const list = async (query: RecordQuery = {}, options?: CallOptions): Promise<Page> =>
    bodyOf(await routes.list({ query: withTerritoryKeys(query), ...callOptions(options) }));
  return {
    list,
    all: (query, options) => walk(list, query, options),
    get: (async (id: string, options?: CallOptions & { ifNoneMatch?: string }) => {
      const answer = await routes.get({
        params: idOf(id),
        ...callOptions(options, conditionHeaders(options)),
      });
      return answer.status === 304 ? { unchanged: true, tag: tagOf(answer) } : tagged(answer);
    }) as RecordClient['get'],
    put: async (id, draft, condition) =>
      tagged(
        await routes.put({
          params: idOf(id),
          body: draft,
          ...callOptions(condition, conditionHeaders(condition)),
        }),
      ),
    create: async (draft, options) => tagged(await routes.create({ body: draft, ...callOptions(options) })),
    patch: async (id, patch, condition) =>
      tagged(
        await routes.patch({
          params: idOf(id),
          body: patch,
          ...callOptions(condition, conditionHeaders(condition)),
        }),
      ),
    remove: async (id, { reason, ...condition }) => {
      await routes.remove({
        params: idOf(id),
        query: reason === undefined ? {} : { reason },
        ...callOptions(condition, conditionHeaders(condition)),
      });
    },
    history: async (id, options) =>
      bodyOf(await routes.history({ params: idOf(id), ...callOptions(options) })),
    validate: async (draft, options) =>
      bodyOf(await routes.validate({ body: draft, ...callOptions(options) })),
  };
}

/** Pages one after the other, until one has no `next`. */
async function* walk(
  list: RecordClient['list'],
  query: RecordQuery = {},
  options?: CallOptions,
): AsyncIterableIterator<Envelope> {
  let after = query.after;
  do {
    const page = await list(after === undefined ? query : { ...query, after }, options);
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

type Tags = { readonly ifMatch?: string | undefined; readonly ifNoneMatch?: string | undefined };

function conditionHeaders({ ifMatch, ifNoneMatch }: Tags = {}): Record<string, string> {
  return {
    ...(ifMatch !== undefined && { 'if-match': quote(ifMatch) }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': quote(ifNoneMatch) }),
  };
}

function quote(tag: string): string {
  return tag === '*' ? tag : `"${tag}"`;
}

/** ts-rest puts parameters in the path as they are: what is not a letter of an id must not become one of the path. */
function idOf(id: string): { id: string } {
  return { id: encodeURIComponent(id) };
}

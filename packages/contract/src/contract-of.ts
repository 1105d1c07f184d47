import type { AnyRecord } from '@maillage/schemas';
import type { AppRouter } from '@ts-rest/core';
import { type CamelCase, camelCase } from './names.ts';
import { type NodeRoutes, nodeRoutes } from './routes/node-routes.ts';
import { type RecordRoutes, recordRoutes } from './routes/record-routes.ts';
import type { AnyRoute } from './routes/route.ts';

/** Record types by any key; only their own names count. */
export type Records = Readonly<Record<string, AnyRecord>>;

/** The router of a node that serves these records: ts-rest routes, one group for each record, named in camelCase. */
export type ContractOf<Rs extends Records> = NodeRoutes & {
  [K in keyof Rs as CamelCase<Rs[K]['name']>]: RecordRoutes<Rs[K]>;
};

/**
 * The contract of a node, derived from the records it serves.
 *
 * @throws RangeError when a record's name is one that the node keeps for itself, or is taken twice
 */
export function contractOf<const Rs extends Records>(records: Rs): ContractOf<Rs> {
  const router: AppRouter = { ...(nodeRoutes as AppRouter) };
  for (const record of Object.values(records)) {
    const property = camelCase(record.name);
    if (Object.hasOwn(router, property) || RESERVED.has(record.name)) {
      throw new RangeError(`A record type cannot be called "${record.name}": the name is taken.`);
    }
    router[property] = recordRoutes(record, property) as unknown as AppRouter;
  }
  return router as ContractOf<Rs>;
}

/** The first path segments under /v1 that do not belong to records. */
const RESERVED: ReadonlySet<string> = new Set(
  routesOf(nodeRoutes).flatMap((route) => route.path.match(/^\/v1\/([^/]+)/)?.[1] ?? []),
);

/** Every route of a contract, in the order of its declaration. */
export function routesOf(contract: object): readonly AnyRoute[] {
  return Object.values(contract).flatMap((entry: object) =>
    'method' in entry && 'path' in entry ? [entry as AnyRoute] : routesOf(entry),
  );
}

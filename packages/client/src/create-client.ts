import { type CamelCase, camelCase, contractOf, type Records } from '@maillage/contract';
import { type Language, records } from '@maillage/schemas';
import { initClient } from '@ts-rest/core';
import { createRecordClient } from './create-record-client.ts';
import { type Fetch, fetchApi } from './fetch-api.ts';
import { createNodeClient, type NodeCalls, type NodeClient } from './node-client.ts';
import type { RecordClient } from './record-client.ts';

/**
 * Which node to speak to, and how.
 *
 * - `baseUrl`: where the node is served; `/v1` is added to it
 * - `token`: to write, and to read what is not public
 * - `language`: of the problems; French when not given
 * - `fetch`: the global one when not given; a node's own `fetch` works without a network
 * - `records`: the record types to know; those of this project when not given
 */
export type ClientConfig<Rs extends Records = typeof records> = {
  readonly baseUrl: string;
  readonly token?: string;
  readonly language?: Language;
  readonly fetch?: Fetch;
  readonly records?: Rs;
};

/** A client of a node: one property for each record type, named in camelCase, and the calls of every node. */
export type Client<Rs extends Records = typeof records> = NodeClient & {
  readonly [K in keyof Rs as CamelCase<Rs[K]['name']>]: RecordClient<Rs[K]>;
};

/**
 * A typed client of a Maillage node, over `fetch` alone: Node, browsers, workers.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://localhost:8080' });
 * const { items } = await client.pcs.list({ within: 'departement:62' });
 */
export function createClient<const Rs extends Records = typeof records>(
  config: ClientConfig<Rs>,
): Client<Rs> {
  const known: Records = config.records ?? records;
  const routes = initClient(contractOf(known), {
    baseUrl: config.baseUrl.replace(/\/+$/, ''),
    baseHeaders: baseHeaders(config),
    api: fetchApi(config.fetch ?? ((request) => fetch(request))),
  }) as unknown as Routes;
  const clients = Object.values(known).map((record) => {
    const property: string = camelCase(record.name);
    return [property, createRecordClient(routes[property] as never)] as const;
  });
  return { ...createNodeClient(routes), ...Object.fromEntries(clients) } as Client<Rs>;
}

type Routes = NodeCalls & Readonly<Record<string, unknown>>;

function baseHeaders(config: ClientConfig<Records>): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': config.language ?? 'fr',
    ...(config.token !== undefined && { authorization: `Bearer ${config.token}` }),
  };
}

import type { Hono } from 'hono';
import { type NodeConfig, settle } from './config/config.ts';
import { createApp } from './http/app.ts';
import type { RecordStore } from './store/store.ts';

/**
 * A running node.
 *
 * - `fetch`: answers a request; hand it to any server, or call it without one
 * - `app`: the Hono application, to mount more on it
 * - `close`: lets the store finish and closes it
 */
export type Node = {
  readonly fetch: (request: Request) => Promise<Response> | Response;
  readonly app: Hono;
  readonly store: RecordStore;
  readonly close: () => Promise<void>;
};

/**
 * Makes a node out of a config.
 *
 * @throws ConfigRefused  when the config contradicts itself, with a sentence for each contradiction
 * @example
 * const node = createNode({ baseUrl: 'http://localhost:8080', store });
 * await node.fetch(new Request('http://localhost:8080/health')); // => 200
 */
export function createNode(config: NodeConfig): Node {
  const settings = settle(config);
  const app = createApp(settings);
  return {
    fetch: (request) => app.fetch(request),
    app,
    store: settings.store,
    close: () => settings.store.close(),
  };
}

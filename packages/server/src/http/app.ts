import { routesOf } from '@maillage/contract';
import { Effect } from 'effect';
import { Hono } from 'hono';
import type { Settings } from '../config/config.ts';
import { MethodNotAllowed, RouteNotFound } from '../failures.ts';
import { createServices } from '../services/node-services.ts';
import { authoriser } from './authorise.ts';
import { nodeHandlers } from './handlers/node-handlers.ts';
import { recordHandlers } from './handlers/record-handlers.ts';
import { PREFLIGHT_HEADERS } from './headers.ts';
import { mount } from './mount.ts';
import { type Respond, responder } from './respond.ts';

/** The Hono shell: the routes of the contract, and a problem for everything else. */
export function createApp(settings: Settings): Hono {
  const { services, events } = createServices(settings);
  const respond = responder(services, events, settings);
  const app = new Hono();
  const handlers = { ...recordHandlers(settings), ...nodeHandlers(settings) };
  mount(app, settings, handlers, authoriser(settings.tokens), respond);
  answerOtherMethods(app, settings, respond);
  app.notFound((context) =>
    respond(context.req.raw, Effect.fail(new RouteNotFound({ path: new URL(context.req.url).pathname }))),
  );
  return app;
}

/** On the addresses of the contract: what a browser asks first, and a problem for the methods that are not there. */
function answerOtherMethods(app: Hono, { contract }: Settings, respond: Respond): void {
  const methods = Map.groupBy(routesOf(contract), (route) => route.path);
  for (const [path, routes] of methods) {
    const own = routes.map((route): string => route.method);
    const allowed = [...(own.includes('GET') ? [...own, 'HEAD'] : own), 'OPTIONS'];
    app.options(
      path,
      () => new Response(null, { status: 204, headers: { ...PREFLIGHT_HEADERS, allow: allowed.join(', ') } }),
    );
    app.all(path, (context) =>
      respond(context.req.raw, Effect.fail(new MethodNotAllowed({ method: context.req.method, allowed }))),
    );
  }
}

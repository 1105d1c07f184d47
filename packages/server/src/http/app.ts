import { routesOf } from '@maillage/contract';
import { LANGUAGES, type Language } from '@maillage/schemas';
import { Effect } from 'effect';
import { Hono } from 'hono';
import type { Settings } from '../config/config.ts';
import { MethodNotAllowed, RouteNotFound } from '../failures.ts';
import { createServices } from '../services/node-services.ts';
import { authoriser } from './authorise.ts';
import { documentSender, documentsOf } from './documents.ts';
import { nodeHandlers } from './handlers/node-handlers.ts';
import { recordHandlers } from './handlers/record-handlers.ts';
import { PREFLIGHT_HEADERS } from './headers.ts';
import { preferredLanguage } from './language.ts';
import { mount } from './mount.ts';
import { type Respond, responder } from './respond.ts';

/** The Hono shell: the routes of the contract, the documents beside them, and a problem for everything else. */
export function createApp(settings: Settings): Hono {
  const { services, events } = createServices(settings);
  const respond = responder(services, events, settings);
  const app = new Hono();
  const handlers = { ...recordHandlers(settings), ...nodeHandlers(settings) };
  mount(app, settings, handlers, authoriser(settings.tokens), respond);
  const documents = mountDocuments(app, settings, respond);
  answerOtherMethods(app, methodsOf(settings, documents), respond);
  app.notFound((context) =>
    respond(context.req.raw, Effect.fail(new RouteNotFound({ path: new URL(context.req.url).pathname }))),
  );
  return app;
}

function mountDocuments(app: Hono, settings: Settings, respond: Respond): readonly string[] {
  const documents = documentsOf(settings);
  for (const document of documents) {
    const send = documentSender(document);
    app.get(document.path, (context) => {
      const asked = LANGUAGES.find((language: Language) => language === context.req.query('lang'));
      const accepted = preferredLanguage(context.req.header('accept-language') ?? null, settings.language);
      return respond(context.req.raw, send(context.req.raw, asked ?? accepted));
    });
  }
  return documents.map((document) => document.path);
}

/** The methods that each address takes. */
function methodsOf({ contract }: Settings, documents: readonly string[]): Map<string, readonly string[]> {
  const own = [
    ...routesOf(contract).map(({ path, method }) => ({ path, method: method as string })),
    ...documents.map((path) => ({ path, method: 'GET' })),
  ];
  const byPath = Map.groupBy(own, ({ path }) => path);
  return new Map([...byPath].map(([path, routes]) => [path, routes.map(({ method }) => method)]));
}

/** On known addresses: what a browser asks first, and a problem for the methods that are not there. */
function answerOtherMethods(app: Hono, methods: Map<string, readonly string[]>, respond: Respond): void {
  for (const [path, own] of methods) {
    const allowed = [...(own.includes('GET') ? [...own, 'HEAD'] : own), 'OPTIONS'];
    const headers = { ...PREFLIGHT_HEADERS, allow: allowed.join(', ') };
    app.options(path, () => new Response(null, { status: 204, headers }));
    app.all(path, (context) =>
      respond(context.req.raw, Effect.fail(new MethodNotAllowed({ method: context.req.method, allowed }))),
    );
  }
}

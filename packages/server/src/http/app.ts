import { routesOf } from '@maillage/contract';
import { LANGUAGES, type Language } from '@maillage/schemas';
import { Hono } from 'hono';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import type { Settings } from '../config/config.ts';
import { createServices } from '../services/node-services.ts';
import { authoriser } from './authorise.ts';
import { documentSender, documentsOf, type ServedDocument } from './documents.ts';
import { nodeHandlers } from './handlers/node-handlers.ts';
import { recordHandlers } from './handlers/record-handlers.ts';
import { preferredLanguage } from './language.ts';
import { mount } from './mount.ts';
import { type Respond, responder } from './respond.ts';
import { SegmentRouter } from './segment-router.ts';
import { answerUnmatched } from './unmatched.ts';

/** The Hono shell: the routes of the contract, the documents beside them, and a problem for everything else. */
export function createApp(settings: Settings): Hono {
  const { services, events } = createServices(settings);
  const respond = responder(services, events, settings);
  const app = new Hono({ router: new SmartRouter({ routers: [new SegmentRouter(), new TrieRouter()] }) });
  const handlers = { ...recordHandlers(settings), ...nodeHandlers(settings) };
  mount(app, settings, handlers, authoriser(settings.tokens), respond);
  const documents = documentsOf(settings);
  for (const document of documents) mountDocument(app, settings, document, respond);
  const served = documents.map(({ path }) => ({ path, method: 'GET' as const }));
  const answer = answerUnmatched([...routesOf(settings.contract), ...served], respond);
  app.notFound((context) => answer(context.req.raw));
  return app;
}

function mountDocument(app: Hono, settings: Settings, document: ServedDocument, respond: Respond): void {
  const send = documentSender(document);
  app.get(document.path, (context) => {
    const asked = LANGUAGES.find((language: Language) => language === context.req.query('lang'));
    const accepted = preferredLanguage(context.req.header('accept-language') ?? null, settings.language);
    return respond(context.req.raw, send(context.req.raw, asked ?? accepted));
  });
}

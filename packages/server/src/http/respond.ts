import { randomUUID } from 'node:crypto';
import { Cause, type Context, Effect, Result } from 'effect';
import type { Settings } from '../config/config.ts';
import type { Events } from '../events.ts';
import type { Failure } from '../failures.ts';
import type { NodeServices } from '../services/node-services.ts';
import type { Answer } from './call.ts';
import { PRIVATE_HEADERS, PUBLIC_HEADERS } from './headers.ts';
import { preferredLanguage } from './language.ts';
import { defectAnswer, problemAnswer } from './problem.ts';

/** Runs what a request asks for and turns what comes out, whatever it is, into a response. */
export type Respond = (
  request: Request,
  work: Effect.Effect<Answer, Failure, NodeServices>,
) => Promise<Response>;

/** The edge: failures become problems, defects become a 500 with a reference; nothing gets past. */
export function responder(
  services: Context.Context<NodeServices>,
  events: Events,
  settings: Settings,
): Respond {
  const run = Effect.runPromiseWith(services);
  const recover = (request: Request, cause: Cause.Cause<Failure>): Effect.Effect<Answer> => {
    const language = preferredLanguage(request.headers.get('accept-language'), settings.language);
    const failure = Cause.findError(cause);
    if (Result.isSuccess(failure)) {
      return Effect.as(tell(events, failure.success), problemAnswer(failure.success, language));
    }
    const reference = randomUUID();
    const { method, url } = request;
    const facts = { reference, method, path: new URL(url).pathname, error: Cause.pretty(cause) };
    return Effect.as(events.defect(facts), defectAnswer(reference, language));
  };
  return (request, work) => {
    const headers = request.headers.has('authorization') ? PRIVATE_HEADERS : PUBLIC_HEADERS;
    const answered = Effect.catchCause(work, (cause) => recover(request, cause));
    return run(Effect.map(answered, (answer) => toResponse(answer, headers)));
  };
}

function tell(events: Events, failure: Failure): Effect.Effect<void> {
  if (failure._tag !== 'StoreUnavailable') return Effect.void;
  const { reason, message } = failure.fault;
  return events.storeFault({ reason, message });
}

function toResponse(
  { status, text, media, headers }: Answer,
  base: Readonly<Record<string, string>>,
): Response {
  return new Response(text, {
    status,
    headers: { ...base, ...(media !== undefined && { 'content-type': media }), ...headers },
  });
}

import { type AnyRoute, readParameters, routesOf } from '@maillage/contract';
import type { AnyRecord } from '@maillage/schemas';
import { Effect } from 'effect';
import type { Hono, Context as HonoContext } from 'hono';
import type { Settings } from '../config/config.ts';
import { BadRequest, type Failure, Forbidden, NotAcceptable, Unauthorized } from '../failures.ts';
import { acceptedMedia } from './accept.ts';
import type { Authorise } from './authorise.ts';
import type { Call, Caller, Handler } from './call.ts';
import { preferredLanguage } from './language.ts';
import type { Respond } from './respond.ts';

/** A handler for each action of the contract. */
export type Handlers = Readonly<Record<AnyRoute['metadata']['action'], Handler>>;

/** What answers requests: the contract's routes, each through the same door, each to the handler of its action. */
export function mount(
  app: Hono,
  settings: Settings,
  handlers: Handlers,
  authorise: Authorise,
  respond: Respond,
): void {
  const records = new Map(Object.values(settings.records).map((record) => [record.name, record]));
  for (const route of routesOf(settings.contract)) {
    const { action, record } = route.metadata;
    const admit = door(route, record === undefined ? undefined : records.get(record), settings, authorise);
    const handle = handlers[action];
    app.on(route.method, route.path, (context) => {
      const call = admit(context);
      return respond(context.req.raw, '_tag' in call ? Effect.fail(call) : handle(call));
    });
  }
}

type Admit = (context: HonoContext) => Call | Failure;

/** Checks what comes before any work: who calls, what they accept, every parameter. */
function door(
  route: AnyRoute,
  record: AnyRecord | undefined,
  { language }: Settings,
  authorise: Authorise,
): Admit {
  const { access, answers, path, query } = route.metadata;
  const available = Object.keys(answers.find((answer) => answer.media)?.media ?? {});
  const names = Object.keys(path);
  return (context) => {
    const request = context.req.raw;
    const caller = authorise(request.headers.get('authorization'));
    if (!caller) return new Unauthorized({ given: true });
    const barred = access === 'token' ? bar(caller) : undefined;
    if (barred) return barred;
    const media = acceptedMedia(request.headers.get('accept'), available);
    if (media === undefined && available.length > 0) return new NotAcceptable({ available });
    const search = searchOf(request.url);
    const given = names.map((name): [string, string] => [name, context.req.param(name) ?? '']);
    const inPath = readParameters<Record<string, string>>(path, given);
    const inQuery = readParameters<unknown>(query, search === '' ? [] : new URLSearchParams(search));
    if (!inPath.ok || !inQuery.ok) return badParameters(inPath, inQuery);
    return {
      route,
      record,
      request,
      caller,
      media: media ?? '',
      path: inPath.value,
      query: inQuery.value,
      search,
      language: () => preferredLanguage(request.headers.get('accept-language'), language),
    };
  };
}

function bar(caller: Caller): Failure | undefined {
  if (caller.mayWrite) return undefined;
  return caller.projection === 'public'
    ? new Unauthorized({ given: false })
    : new Forbidden({ name: caller.name });
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

type Read = ReturnType<typeof readParameters<unknown>>;

function badParameters(...read: readonly Read[]): BadRequest {
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults));
  return new BadRequest({
    parameters: faults,
    detail: {
      fr: faults.map((fault) => fault.message.fr).join(' '),
      en: faults.map((fault) => fault.message.en).join(' '),
    },
  });
}

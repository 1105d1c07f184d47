import type { AnyRoute } from '@maillage/contract';
import { Effect } from 'effect';
import { MethodNotAllowed, RouteNotFound } from '../failures.ts';
import { PREFLIGHT_HEADERS } from './headers.ts';
import type { Respond } from './respond.ts';

/**
 * Answers what no route took: what a browser asks before reading, a method that is not there, an address that is not.
 *
 * Told apart afterwards, by the patterns of the routes, so that a request that is served meets nothing of it.
 */
export function answerUnmatched(
  routes: readonly Pick<AnyRoute, 'path' | 'method'>[],
  respond: Respond,
): (request: Request) => Response | Promise<Response> {
  const known = [...Map.groupBy(routes, ({ path }) => path)].map(([path, own]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`),
    methods: own.map(({ method }) => method),
  }));
  return (request) => {
    const { pathname } = new URL(request.url);
    const methods = known.flatMap(({ pattern, methods }) => (pattern.test(pathname) ? methods : []));
    if (methods.length === 0) return respond(request, Effect.fail(new RouteNotFound({ path: pathname })));
    const allowed = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
    if (request.method === 'OPTIONS') return preflight(allowed);
    return respond(request, Effect.fail(new MethodNotAllowed({ method: request.method, allowed })));
  };
}

function preflight(allowed: readonly string[]): Response {
  return new Response(null, { status: 204, headers: { ...PREFLIGHT_HEADERS, allow: allowed.join(', ') } });
}

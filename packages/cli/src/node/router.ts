import type { Language } from '@maillage/schemas';

type Handler = (request: Request) => Response | Promise<Response>;

/** The door of a node: `ready` opens it. */
export type Router = {
  readonly handle: Handler;
  readonly ready: (node: Handler, portal: Handler) => void;
};

/** What a node answers itself; everything else is the portal's. */
const NODE_PATHS = /^\/(?:v1|specs|reference|health|openapi\.json|\.well-known)(?:[/?#]|$)/;

/** One door for the node and its portal; while data is being loaded, it says so and asks to come back. */
export function createRouter(language: Language): Router {
  let open: { node: Handler; portal: Handler } | undefined;
  return {
    handle: (request) => {
      if (!open) return loading(language);
      return NODE_PATHS.test(new URL(request.url).pathname) ? open.node(request) : open.portal(request);
    },
    ready: (node, portal) => {
      open = { node, portal };
    },
  };
}

/** seconds after which a browser asks again while data is being loaded */
const RETRY_SECONDS = 2;

function loading(language: Language): Response {
  const text = {
    fr: 'Le nœud charge ses données ; cette page se rafraîchit toute seule.',
    en: 'The node is loading its data; this page refreshes by itself.',
  }[language];
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta http-equiv="refresh" content="${RETRY_SECONDS}"><meta name="viewport" content="width=device-width"><title>Maillage</title><body style="font:1.1rem/1.5 system-ui;max-width:32rem;margin:20vh auto;padding:0 1rem"><p>${text}</p>`;
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(RETRY_SECONDS),
      'cache-control': 'no-store',
    },
  });
}

import type { Client } from '@maillage/client';
import { LANGUAGES, type Language, type Text } from '@maillage/schemas';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { assets } from './assets.ts';
import type { Page, Sheet } from './define-page.ts';
import { dayOf } from './format/date.ts';
import { preferredLanguage } from './language.ts';
import { createMemory, type Memory } from './memory.ts';
import { failurePage } from './pages/failure.ts';
import { notFound } from './pages/not-found.ts';
import { pages } from './pages/pages.ts';
import { framed } from './parts/framed.ts';
import { paths } from './paths.ts';
import { redirectTo } from './redirect.ts';
import { security } from './security.ts';
import { chooseTheme, themeOf } from './theme.ts';
import type { Visit } from './visit.ts';
import { createVoice, PREFIX } from './voice.ts';

/**
 * What a portal needs.
 *
 * - `client`: of the node whose data it shows; nothing else is asked of that node
 * - `baseUrl`: where readers reach the portal, for canonical addresses
 * - `now`: the clock; the system's when not given
 * - `demo`: a notice for every page, when the data are a demonstration
 * - `report`: told what failed and is not the reader's doing; standard error when not given
 */
export type PortalConfig = {
  readonly client: Client;
  readonly baseUrl: string;
  readonly now?: () => Date;
  readonly demo?: Text;
  readonly report?: (failure: unknown) => void;
};

/** A portal: a handler of requests, and the Hono application behind it, to mount beside a node. */
export type Portal = {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly app: Hono;
};

/**
 * The web pages of a node, in French and in English.
 *
 * @example
 * const portal = createPortal({ client: createClient({ baseUrl }), baseUrl });
 * serve({ fetch: portal.fetch, port: 8081 });
 */
export function createPortal(config: PortalConfig): Portal {
  const app = new Hono({ strict: false });
  const memory = createMemory(config.now ?? (() => new Date()));
  const visitOf = (c: Context, language: Language): Visit => createVisit(c, language, config, memory);
  app.use(compress(), security, etag({ weak: true }));
  app.route('/', assets);
  app.post(paths.theme(), chooseTheme);
  app.get('/', (c, next) => negotiate(c) ?? next());
  for (const language of LANGUAGES) {
    for (const page of pages) {
      app.get(addressOf(page, language), (c) => answer(c, page, visitOf(c, language), config));
    }
  }
  app.notFound((c) => {
    const visit = visitOf(c, languageOf(c));
    return show(visit, notFound(visit), config);
  });
  return { fetch: (request) => app.fetch(request), app };
}

/** Where a page is mounted. The application takes a final slash for nothing, so that no address may end with one. */
function addressOf({ path }: Page, language: Language): string {
  return `${PREFIX[language]}${path}`.replace(/(?<=.)\/$/, '');
}

/** Answers a visit, in another language when `?lang=` asks for one. */
async function answer(_c: Context, page: Page, visit: Visit, config: PortalConfig): Promise<Response> {
  const asked = visit.query.get('lang');
  const other = LANGUAGES.find((language) => language === asked && language !== visit.language);
  if (other) return redirectTo(createVoice(other).link(withoutLanguage(visit)));
  try {
    const answered = await page.answer(visit);
    return answered instanceof Response ? answered : show(visit, answered, config);
  } catch (failure) {
    const report = config.report ?? ((one) => console.error(one));
    return show(visit, failurePage(visit, failure, report), config);
  }
}

async function show(visit: Visit, sheet: Sheet, config: PortalConfig): Promise<Response> {
  const page = await framed(visit, sheet, { ...(config.demo && { demo: config.demo }) });
  return new Response(String(page), {
    status: sheet.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.language,
      'cache-control': 'private, no-cache',
      vary: 'Cookie, Accept-Language',
    },
  });
}

function createVisit(
  c: Context,
  language: Language,
  { client, baseUrl, now }: PortalConfig,
  memory: Memory,
): Visit {
  const { pathname, search, searchParams } = new URL(c.req.url);
  return {
    ...createVoice(language),
    node: client,
    memory,
    path: `${withoutPrefix(pathname, language)}${search}`,
    params: c.req.param() as Record<string, string>,
    query: searchParams,
    today: dayOf((now ?? (() => new Date()))()),
    theme: themeOf(c),
    baseUrl: baseUrl.replace(/\/+$/, ''),
  };
}

/** At the bare address a browser that asks for English gets it; one that was told a language keeps it. */
function negotiate(c: Context): Response | undefined {
  if (c.req.query('lang') !== undefined) return undefined;
  const language = preferredLanguage(c.req.header('accept-language'));
  if (language === 'fr') return undefined;
  const response = redirectTo(`${PREFIX[language]}/`);
  response.headers.set('vary', 'Accept-Language');
  return response;
}

function languageOf(c: Context): Language {
  return (
    LANGUAGES.find(
      (language) => PREFIX[language] !== '' && `${c.req.path}/`.startsWith(`${PREFIX[language]}/`),
    ) ?? 'fr'
  );
}

function withoutPrefix(pathname: string, language: Language): string {
  return pathname.slice(PREFIX[language].length) || '/';
}

function withoutLanguage({ path }: Visit): string {
  const url = new URL(path, 'http://portal');
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}

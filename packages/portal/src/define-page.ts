import type { Html } from './html.ts';
import type { Visit } from './visit.ts';

/** The entries of the menu; a page says which one it stands under. */
export type Place = 'home' | 'territories' | 'events' | 'concertations' | 'sources' | 'records';

/** A step of the path from the home page to this one. */
export type Crumb = { readonly label: string; readonly path: string };

/**
 * A page as a page module gives it; the frame goes around it later.
 *
 * - `title`: of the window and of search engines, without the name of the portal
 * - `trail`: the pages above this one, the home page left out
 * - `data`: a JSON-LD description of what the page is about, for machines
 */
export type Sheet = {
  readonly title: string;
  readonly description?: string;
  readonly place?: Place;
  readonly trail?: readonly Crumb[];
  readonly main: Html;
  readonly status?: 200 | 400 | 404 | 410 | 500 | 502 | 503;
  readonly data?: unknown;
};

/** A page of the portal: its path (Hono's syntax, without language prefix) and what it answers. */
export type Page = {
  readonly path: string;
  readonly answer: (visit: Visit) => Promise<Sheet | Response>;
};

/** Declares a page; the identity function, with its types checked. */
export function definePage(page: Page): Page {
  return page;
}

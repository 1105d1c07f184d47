import { Hono } from 'hono';
import { meshMark } from './parts/mesh-mark.ts';
import { script, scriptPath } from './script/script.ts';
import { stylesheet, stylesheetPath } from './style/stylesheet.ts';
import { LIGHT } from './style/tokens.ts';

/** a year in seconds: the address of an asset changes with its content */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The files that pages refer to: style sheet, script, icon. Nothing comes from elsewhere. */
export const assets = new Hono()
  .get(stylesheetPath, () => file(stylesheet, 'text/css; charset=utf-8', FOR_EVER))
  .get(scriptPath, () => file(script, 'text/javascript; charset=utf-8', FOR_EVER))
  .get('/favicon.svg', () => file(icon(), 'image/svg+xml', 'public, max-age=86400'))
  .get('/robots.txt', () =>
    file(
      'User-agent: *\nDisallow: /recherche?\nDisallow: /en/recherche?\n',
      'text/plain',
      'public, max-age=86400',
    ),
  );

function file(content: string, type: string, cache: string): Response {
  return new Response(content, { headers: { 'content-type': type, 'cache-control': cache } });
}

/** The mark alone, in colours of its own: an icon has no page around to take them from. */
function icon(): string {
  return String(meshMark())
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" color="${LIGHT.accent}" `)
    .replace('class="thread"', 'stroke="currentColor"')
    .replace('class="knot"', `fill="${LIGHT.mark}"`);
}

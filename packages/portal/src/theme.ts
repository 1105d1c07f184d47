import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { redirectTo } from './redirect.ts';
import { THEMES, type Theme } from './visit.ts';

const COOKIE = 'theme';

/** a year, in seconds */
const KEPT = 31_536_000;

/** The theme that a reader chose, kept in a cookie that holds nothing else. */
export function themeOf(c: Context): Theme {
  return THEMES.find((theme) => theme === getCookie(c, COOKIE)) ?? 'auto';
}

/** Keeps the theme posted, and shows the same page again. */
export async function chooseTheme(c: Context): Promise<Response> {
  const form = await c.req.formData().catch(() => new FormData());
  const theme = THEMES.find((one) => one === form.get('theme')) ?? 'auto';
  setCookie(c, COOKIE, theme, { path: '/', maxAge: KEPT, sameSite: 'Lax', httpOnly: true });
  const response = redirectTo(localPath(form.get('retour')));
  for (const cookie of c.res.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}

/** A path of this site, or the home page: an address elsewhere is not followed. */
function localPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}

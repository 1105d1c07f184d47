import type { Portal } from '../create-portal.ts';
import { BASE_URL } from './open-portal.ts';

/** What a reader gets of an address. Asks for French unless told otherwise. */
export type Got = { readonly response: Response; readonly html: string; readonly text: string };

export async function read(
  portal: Portal,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Got> {
  const request = new Request(`${BASE_URL}${path}`, { headers: { 'accept-language': 'fr', ...headers } });
  const response = await portal.fetch(request);
  const html = await response.text();
  return { response, html, text: textOf(html) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words of a page, as one line: tags left out, entities read, every space a plain one. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

/** The values of an attribute, everywhere it stands. */
export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

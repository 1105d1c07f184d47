import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { scriptPath } from '../script/script.ts';
import { stylesheetPath } from '../style/stylesheet.ts';
import { openPortal } from '../testing/open-portal.ts';
import { attributes, read } from '../testing/read.ts';
import { nestingFaults } from '../testing/well-formed.ts';

/** One address of each page, in the two languages. */
const PAGES = [
  '/',
  '/recherche?q=sa',
  '/recherche?q=nulle-part',
  '/commune/62225',
  '/commune/62528',
  '/departement/62',
  '/departement/62?couche=risk%2Fdecrees&tri=valeur&ordre=desc',
  '/departement/62?couche=PCS-03&classe=unknown',
  '/epci/200069037',
  '/arrondissement/625',
  '/region/32',
  '/evenements',
  '/evenements/simplificathon',
  '/concertations',
  '/concertations/pas-de-calais-2025',
  '/sources',
  '/fiches',
  '/fiches/risk-prevention-plan',
  '/fiches/risk-prevention-plan/pprm-62528',
  '/accessibilite',
  '/nulle-part',
];
const ADDRESSES = PAGES.flatMap((path) => [path, path === '/' ? '/en/' : `/en${path}`]);

describe.each(ADDRESSES)('%s', (address) => {
  let portal: Portal;
  let html: string;
  let response: Response;
  beforeAll(async () => {
    portal = await openPortal();
    ({ html, response } = await read(portal, address));
  });

  it('answers in the language of its address', () => {
    const language = address.startsWith('/en') ? 'en' : 'fr';
    expect(response.status).toBe(address.endsWith('/nulle-part') ? 404 : 200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(response.headers.get('content-language')).toBe(language);
  });

  it('closes every tag it opens', () => {
    expect(nestingFaults(html)).toEqual([]);
  });

  it('has one first heading, and skips no level of headings', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('gives each id once, and each label, anchor and description leads to one', () => {
    const ids = attributes(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [
      ...attributes(html, 'for'),
      ...attributes(html, 'aria-labelledby'),
      ...attributes(html, 'aria-describedby'),
      ...attributes(html, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
    ];
    for (const id of pointed) expect(ids).toContain(id);
  });

  it('labels every field, captions every table, and says the scope of every heading cell', () => {
    const fields = [...html.matchAll(/<(?:input|select)\b[^>]*>/g)].map(([tag]) => tag);
    const labels = new Set(attributes(html, 'for'));
    for (const field of fields.filter((tag) => !tag.includes('type="hidden"'))) {
      expect(labels).toContain(/\bid="([^"]*)"/.exec(field)?.[1]);
    }
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table/g)?.length);
    for (const [cell] of html.matchAll(/<th\b[^>]*>/g)) expect(cell).toContain('scope=');
  });

  it('takes nothing from elsewhere, and runs and styles nothing in place', () => {
    expect(attributes(html, 'src')).toEqual([scriptPath]);
    expect([...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      stylesheetPath,
    ]);
    expect(attributes(html, 'style')).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="/);
  });

  it('has a title of its own, a language switch, and alternates for search engines', () => {
    expect(/<title>(.+?)<\/title>/.exec(html)?.[1]).toContain('Maillage');
    expect(attributes(html, 'hreflang')).toEqual(expect.arrayContaining(['fr', 'en', 'x-default']));
  });

  it('leaves no hole in its sentences', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}(?!["'])/);
  });
});

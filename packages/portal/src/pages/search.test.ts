import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { openPortal } from '../testing/open-portal.ts';
import { read } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
const search = (text: string, prefix = '') =>
  read(portal, `${prefix}/recherche?q=${encodeURIComponent(text)}`);

describe('search', () => {
  it.each([
    ['62225', '/commune/62225'],
    ['clairmarais', '/commune/62225'],
    ['Clairmarais (62225)', '/commune/62225'],
    ['loos en gohelle', '/commune/62528'],
    ['200069037', '/epci/200069037'],
    ['62', '/departement/62'],
  ])('goes straight to what %s names', async (text, path) => {
    const { response } = await search(text);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(path);
  });

  it('stays in English', async () => {
    expect((await search('clairmarais', '/en')).response.headers.get('location')).toBe('/en/commune/62225');
  });

  it('lists several, with their level and their code', async () => {
    const { text } = await search('saint-omer');
    expect(text).toContain('Saint-Omer Commune · 62765');
    expect(text).toContain('Saint-Omer Arrondissement · 625');
  });

  it('says what to try when nothing is found', async () => {
    const { text } = await search('Brigadoon');
    expect(text).toContain(
      'Aucun territoire ne porte ce nom ou ce code dans ce nœud. Vérifiez l’orthographe',
    );
  });

  it('shows what was typed as text, whatever it is', async () => {
    const { html } = await search('"><script>alert(1)</script>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  it('suggests names with their codes, as they are typed', async () => {
    const { response, html } = await read(portal, '/suggestions?q=clairm');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(html)).toEqual([{ value: 'Clairmarais (62225)', detail: 'Commune' }]);
  });
});

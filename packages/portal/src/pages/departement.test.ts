import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { openPortal } from '../testing/open-portal.ts';
import { PAS_DE_CALAIS } from '../testing/pas-de-calais.ts';
import { read, textOf } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});

/** The names of the communes in the table, in order. */
function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<tr><th scope="row"><a href="[^"]*">([^<]*)<\/a>/g)].map(([, name = '']) => name);
}

/** The legend: what each fill means, and how many. */
function legendOf(html: string): Readonly<Record<string, number>> {
  const legend = /<ul class="legend">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  const lines = [...legend.matchAll(/<span>([^<]*)<\/span><b>(\d+)<\/b>/g)];
  return Object.fromEntries(lines.map(([, label = '', count]) => [label, Number(count)]));
}

describe('the map of a rule', () => {
  it('counts in its legend what the table holds: two obliged by law, two unknown, nobody free', async () => {
    const { html } = await read(portal, '/departement/62?couche=PCS-01');
    expect(legendOf(html)).toEqual({
      'Obligation établie': 2,
      'Pas d’obligation': 0,
      'Obligation inconnue': 2,
    });
    expect(rowsOf(html)).toEqual(['Athies', 'Clairmarais', 'Loos-en-Gohelle', 'Saint-Omer']);
  });

  it('hatches what is unknown, and draws each commune as a link that says its situation', async () => {
    const { html } = await read(portal, '/departement/62?couche=PCS-01');
    expect(html).toMatch(/<g class="k k-unknown" fill="url\(#p-unknown\)"><a href="\/commune\/62042"/);
    expect(textOf(/<title>Clairmarais.*?<\/title>/.exec(html)?.[0] ?? '')).toContain(
      'Clairmarais : Obligation établie',
    );
    expect(
      html
        .match(/<g class="k[^>]*>.*?<\/g>/gs)
        ?.join('')
        .match(/tabindex="-1"/g),
    ).toHaveLength(4);
  });

  it('tells its counts to who does not see it', async () => {
    const { text } = await read(portal, '/departement/62?couche=PCS-01');
    expect(text).toContain(
      'Obligation établie 2, Pas d’obligation 0, Obligation inconnue 2. Le tableau qui suit',
    );
  });

  it('keeps one class in the table when asked, and fades the others on the map', async () => {
    const { html } = await read(portal, '/departement/62?couche=PCS-01&classe=obliged');
    expect(rowsOf(html)).toEqual(['Clairmarais', 'Loos-en-Gohelle']);
    expect(html).toContain('<g class="k k-unknown" fill="url(#p-unknown)" opacity=".22">');
    expect(html).toContain('<g class="k k-obliged">');
  });

  it('passes over what an address says wrongly', async () => {
    const { response, html } = await read(portal, '/departement/62?couche=nope&tri=nope&classe=nope');
    expect(response.status).toBe(200);
    expect(rowsOf(html)).toHaveLength(4);
  });
});

describe('the map of an indicator', () => {
  it('gives each value its class, and keeps apart what cannot be said', async () => {
    const { html } = await read(portal, '/departement/62?couche=risk%2Fdecrees');
    expect(Object.entries(legendOf(html))).toEqual([
      [expect.stringMatching(/^23.arrêtés$/), 1],
      ['Inconnu', 3],
    ]);
  });

  it('says what must not be concluded from it', async () => {
    const { text } = await read(portal, '/departement/62?couche=risk%2Fdecrees');
    expect(text).toContain('Ce que cette couche ne dit pas : Ni gravité ni coût.');
  });
});

describe('the table', () => {
  it('sorts by population, the largest first, then the other way', async () => {
    const down = await read(portal, '/departement/62?tri=population&ordre=desc');
    expect(rowsOf(down.html)).toEqual(['Saint-Omer', 'Loos-en-Gohelle', 'Athies', 'Clairmarais']);
    expect(down.html).toContain('aria-sort="descending"');
    const up = await read(portal, '/departement/62?tri=population');
    expect(rowsOf(up.html)).toEqual(['Clairmarais', 'Athies', 'Loos-en-Gohelle', 'Saint-Omer']);
  });

  it.each(['', '&ordre=desc'])('leaves a commune without a value last%s', async (order) => {
    const { html } = await read(portal, `/departement/62?couche=risk%2Fdecrees&tri=valeur${order}`);
    expect(rowsOf(html)[0]).toBe('Clairmarais');
  });
});

describe('the mesh', () => {
  it('draws the border that Clairmarais and Saint-Omer share once', async () => {
    const { response, html } = await read(portal, '/maille/62.svg');
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    const inner = /<path d="([^"]*)"/.exec(html)?.[1] ?? '';
    // one edge, from 2.289 50.777 to 2.297 50.756, both in the same EPCI
    expect(inner).toMatch(/^M\d+ \d+l-?\d+[ -]\d+$/);
  });

  it('refuses what is not a list of départements', async () => {
    expect((await read(portal, '/maille/99999.svg')).response.status).toBe(404);
    expect((await read(portal, '/maille/01-02-03-04-05-06-07.svg')).response.status).toBe(404);
  });
});

it('says so when no outline is loaded, and keeps the table', async () => {
  const bare = await openPortal({
    records: PAS_DE_CALAIS.map((one) => ({
      ...one,
      body: { ...(one.body as object), outline: undefined },
    })).map((one) => JSON.parse(JSON.stringify(one))),
  });
  const { text, html } = await read(bare, '/departement/62');
  expect(text).toContain('Aucun contour n’est chargé pour ce département');
  expect(rowsOf(html)).toHaveLength(4);
});

it('says a bounded share by its bounds, never by a middle', async () => {
  const { text } = await read(portal, '/departement/62');
  expect(text).toContain('Part des communes connues 25 % – 100 %');
  expect(text).toContain('entre 25 % et 100 % Part des communes connues Une sur quatre au moins.');
});

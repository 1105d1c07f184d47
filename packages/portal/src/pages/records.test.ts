import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { RECORD_TYPES } from '../record-type.ts';
import { openPortal } from '../testing/open-portal.ts';
import { PAS_DE_CALAIS } from '../testing/pas-de-calais.ts';
import { read } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});

describe.each(RECORD_TYPES.map(({ name, labels }) => [name, labels.many.fr] as const))(
  '%s',
  (name, label) => {
    it('has a list of its records, from its declaration alone', async () => {
      const { response, text } = await read(portal, `/fiches/${name}`);
      expect(response.status).toBe(200);
      expect(text).toContain(label.replaceAll("'", '’'));
    });
  },
);

it.each(PAS_DE_CALAIS.map(({ type, id, source }) => [type, id, source] as const))(
  'shows %s %s on a page of its own, with its source',
  async (type, id, source) => {
    const { response, text } = await read(portal, `/fiches/${type}/${id}`);
    expect(response.status).toBe(200);
    expect(text).toContain(source.licence);
  },
);

describe('a record of any type', () => {
  it('shows each field by its label, choices and dates in words', async () => {
    const { text } = await read(portal, '/fiches/risk-prevention-plan/pprm-62528');
    expect(text).toContain('Nature PPR minier');
    expect(text).toContain('État approuvé');
    expect(text).toContain('Prescrit le 9 juin 2015');
    expect(text).toContain('Code national de procédure 62DDTM20150002');
    expect(text).toContain('Nomenclature GASPAR, procédures PPR');
  });

  it('says the size of an outline instead of printing it', async () => {
    const { html } = await read(portal, '/fiches/territory/commune-62225');
    expect(html).not.toContain('50.767');
  });

  it('leads to the same for machines', async () => {
    const { html } = await read(portal, '/fiches/tim/tim-62528');
    expect(html).toContain('href="/v1/tim/tim-62528"');
    expect(html).toContain('href="/v1/tim/tim-62528/history"');
  });

  it.each(['/fiches/nope', '/fiches/nope/1', '/fiches/tim/nope'])(
    'says that %s does not exist',
    async (path) => {
      expect((await read(portal, path)).response.status).toBe(404);
    },
  );
});

describe('a list of records', () => {
  it('narrows by words and by territory', async () => {
    const found = async (query: string) =>
      [
        ...(await read(portal, `/fiches/risk-prevention-plan?${query}`)).html.matchAll(
          /risk-prevention-plan\/([\w-]+)"/g,
        ),
      ]
        .map(([, id]) => id)
        .toSorted();
    expect(await found('mots=lensois')).toEqual(['pprm-62528']);
    expect(await found('territoire=departement%3A62')).toEqual(['pprm-62528', 'pprn-62225', 'pprt-62042']);
    expect(await found('mots=rien')).toEqual([]);
  });

  it('goes on page after page without losing or repeating a record', async () => {
    const records = [
      ...PAS_DE_CALAIS,
      ...Array.from({ length: 120 }, (_, i) => ({
        ...(PAS_DE_CALAIS.find(({ type }) => type === 'tim') as (typeof PAS_DE_CALAIS)[number]),
        id: `copy-${i}`,
      })),
    ];
    const many = await openPortal({ records });
    const seen: string[] = [];
    let address: string | undefined = '/fiches/tim';
    while (address) {
      const { html } = await read(many, address);
      seen.push(...[...html.matchAll(/href="\/fiches\/tim\/([\w-]+)"/g)].map(([, id = '']) => id));
      address = /<a rel="next" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });
});

describe('sources', () => {
  it('says what the silence of each data set means', async () => {
    const { text } = await read(portal, '/sources');
    expect(text).toContain('Territoires, Pas-de-Calais : liste complète. Une absence veut dire « non ».');
    expect(text).toContain(
      'Informations transmises aux maires, Pas-de-Calais : liste partielle. Une absence ne dit rien.',
    );
    expect(text).toContain('34 969 lues, 13 fiches écrites, 0 refusées');
  });
});

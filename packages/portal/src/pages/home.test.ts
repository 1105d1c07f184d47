import { describe, expect, it } from 'vitest';
import { openPortal } from '../testing/open-portal.ts';
import { PAS_DE_CALAIS } from '../testing/pas-de-calais.ts';
import { read } from '../testing/read.ts';

describe('the home page', () => {
  it('shows the département with its communes, its inhabitants and its bounds', async () => {
    const { text, html } = await read(await openPortal(), '/');
    expect(text).toContain('Communes 4 Habitants');
    // 579 + 14 358 + 6 850 + 1 049: its own record gives no population
    expect(text).toContain('Habitants 22 836');
    expect(text).toContain('Part des communes connues 25 % – 100 %');
    expect(html).toContain('href="/departement/62"');
  });

  it('draws its mesh from a file of its own', async () => {
    expect((await read(await openPortal(), '/')).html).toContain('<use href="/maille/62.svg#m">');
  });

  it('finds the départements when no data set says what it covers', async () => {
    const records = PAS_DE_CALAIS.filter(({ type }) => type !== 'dataset');
    expect((await read(await openPortal({ records }), '/')).html).toContain('href="/departement/62"');
  });

  it('says what to do when nothing is loaded', async () => {
    const { response, text } = await read(await openPortal({ records: [] }), '/');
    expect(response.status).toBe(200);
    expect(text).toContain('Aucun territoire n’est chargé dans ce nœud.');
  });

  it('explains the five answers of a rule', async () => {
    const { text } = await read(await openPortal(), '/en/');
    for (const value of ['Compliant', 'Non-compliant', 'Due soon', 'Not concerned', 'Unknown']) {
      expect(text).toContain(`${value} —`);
    }
  });
});

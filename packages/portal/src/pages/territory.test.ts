import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { openPortal } from '../testing/open-portal.ts';
import { read } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});

describe('the sheet of an EPCI', () => {
  it('says that a PICS is due, for one member is obliged', async () => {
    const { text } = await read(portal, '/epci/200069037');
    expect(text).toMatch(/Obligation établie\s+Obligation d’avoir un PICS/);
  });

  it('lists its communes with their situation, and no other', async () => {
    const { text, html } = await read(portal, '/epci/200069037');
    expect(text).toMatch(/Clairmarais 579 Obligation établie/);
    expect(text).toMatch(/Saint-Omer 14 358 Obligation inconnue/);
    expect(html).not.toContain('/commune/62528');
  });

  it('shows where it lies', async () => {
    const { html } = await read(portal, '/epci/200069037');
    expect(html).toMatch(/<use href="\/maille\/62\.svg#m"><\/use><path class="here" d="M/);
  });
});

it('lists the départements of a région rather than its thousands of communes', async () => {
  const { html } = await read(portal, '/region/32');
  expect(html).toContain('href="/departement/62"');
  expect(html).not.toContain('/commune/');
});

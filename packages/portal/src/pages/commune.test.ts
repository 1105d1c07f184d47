import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { openPortal } from '../testing/open-portal.ts';
import { type Got, read } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});

describe('Clairmarais, of founding document 000', () => {
  let page: Got;
  beforeAll(async () => {
    page = await read(portal, '/commune/62225');
  });
  const brief = () =>
    page.text.slice(page.text.indexOf('En bref'), page.text.indexOf('Obligations et plans'));

  it('is obliged through its flood plan, said first and in plain words', () => {
    expect(brief()).toMatch(/En bref\s+Obligation établie — Obligation d’avoir un PCS/);
    expect(brief()).toContain('PPRN-I - Marais Audomarois');
  });

  it('says what is known: the plan with its date, the decrees with the last event', () => {
    expect(brief()).toContain('approuvé le 5 novembre 2024');
    // 14 + 6 + 2 + 1, GASPAR of October 2026
    expect(brief()).toContain('23 arrêtés de catastrophe naturelle, dernier événement le 26 février 2024.');
  });

  it('says what is not known, and that unknown is not no', () => {
    expect(brief()).toContain('Ce que l’on ne sait pas');
    expect(brief()).toContain('le PCS de la commune');
    expect(brief()).toContain('Inconnu ne veut pas dire « non »');
  });

  it('shows both sides where the sources disagree: a flood plan, 16 decrees, no flood in the DDRM list', () => {
    const risks = page.text.slice(page.text.indexOf('Les sources ne s’accordent pas'));
    expect(risks).toContain('Inondation : montré par PPR naturel « PPRN-I - Marais Audomarois »');
    expect(risks).toMatch(/16 arrêté\(s\) de catastrophe naturelle, absent de la liste du DDRM/);
  });

  it('gives article, certainty and evidence of a verdict', () => {
    const rule = page.html.slice(page.html.indexOf('id="PCS-01"'), page.html.indexOf('id="PCS-02"'));
    expect(rule).toContain('CSI L731-3 I');
    expect(rule).toContain('lu dans le texte');
    expect(rule).toContain('href="/fiches/risk-prevention-plan/pprn-62225"');
  });

  it('never paints what it cannot judge as a breach', () => {
    expect(page.html).not.toContain('v-non-compliant');
  });

  it('names each source with its producer, its date and its licence', () => {
    const sources = page.text.slice(page.text.lastIndexOf('Sources Code officiel'));
    expect(sources).toContain('INSEE, édition : 1er janvier 2026 · Licence Ouverte 2.0');
    expect(sources).toContain('DGPR et BRGM (Géorisques), édition : 5 octobre 2026 · Licence Ouverte 2.0');
  });

  it('leads up to its EPCI, its département and its région', () => {
    for (const path of ['/epci/200069037', '/departement/62', '/region/32', '/arrondissement/625']) {
      expect(page.html).toContain(`href="${path}"`);
    }
  });

  it('counts its people as INSEE does, with the year', () => {
    expect(page.text).toContain('Population municipale 579 ( 2023 )');
  });
});

describe('Loos-en-Gohelle, of founding document 002', () => {
  it('is obliged through its mining plan', async () => {
    const { text } = await read(portal, '/commune/62528');
    expect(text).toContain('PPRm du LENSOIS');
    expect(text).toMatch(/En bref\s+Obligation établie — Obligation d’avoir un PCS/);
    expect(text).toContain('approuvé le 16 novembre 2017');
  });
});

describe('Athies, which has a technological plan only', () => {
  it('is not said to be obliged, nor free: the other cases are unknown', async () => {
    const { text } = await read(portal, '/commune/62042');
    expect(text).toMatch(/En bref\s+Obligation inconnue — Obligation d’avoir un PCS/);
    expect(text).toContain('PPRT CECA');
  });
});

describe('addresses', () => {
  it('mends a code that lost its zero', async () => {
    const { response } = await read(portal, '/commune/1004');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/commune/01004');
  });

  it('says that a commune is not held here, and offers a search', async () => {
    const { response, text, html } = await read(portal, '/commune/75056');
    expect(response.status).toBe(404);
    expect(text).toContain('il ne couvre que les territoires chargés');
    expect(html).toContain('role="search"');
  });

  it('says how a code is written, to who wrote something else', async () => {
    const { response, text } = await read(portal, '/commune/clairmarais');
    expect(response.status).toBe(400);
    expect(text).toContain('une commune a cinq caractères (62225)');
  });
});

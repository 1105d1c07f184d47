import { describe, expect, it } from 'vitest';
import { ancestorsOf } from './ancestors.ts';
import { catnatHazards } from './catnat-hazards.ts';
import { findItem } from './find-item.ts';
import { hazards } from './hazards.ts';
import { pprHazards } from './ppr-hazards.ts';

describe('the DDRM hierarchy', () => {
  it('has the 49 codes of the edition of October 2026: 17 families, 31 sub-types and the rest', () => {
    const codes = hazards.items.map(({ code }) => code);
    expect(codes).toHaveLength(49);
    expect(codes.filter((code) => /^\d{2}$/.test(code))).toHaveLength(17);
    expect(codes.filter((code) => /^\d{3}$/.test(code))).toHaveLength(31);
  });

  it('puts a sub-type under the family that its first two digits write', () => {
    for (const { code } of hazards.items.filter((item) => item.code.length === 3)) {
      expect(ancestorsOf(hazards, code).map((item) => item.code)).toEqual([code.slice(0, 2)]);
    }
  });

  it('reads the seven digits of older exchanges — CNIG, Géostandard Risques, valeurtypealea.csv', () => {
    expect(findItem(hazards, '1120000')?.code).toBe('112');
    expect(findItem(hazards, '1300000')?.code).toBe('13');
    expect(findItem(hazards, '3400000')?.code).toBe('34');
  });
});

describe('the crosswalk of the old codes', () => {
  it('covers the 18 codes of pprt and pprm, whatever the label', () => {
    expect(pprHazards.items).toHaveLength(18);
    expect(findItem(pprHazards, 'Mouvements de terrains miniers')?.code).toBe('254');
    expect(findItem(pprHazards, 'Échauffement des terrains de dépôts')?.code).toBe('296');
  });

  it('leads each of them to the DDRM, the umbrella « Risque minier » to its four families', () => {
    const mining = findItem(pprHazards, '232')?.matches?.map(({ code }) => code);
    expect(mining).toEqual(['31', '32', '33', '34']);
    for (const { matches = [] } of pprHazards.items) expect(matches.length).toBeGreaterThan(0);
  });

  it('calls exact only what is labelled alike', () => {
    for (const { label, matches = [], variants = [] } of pprHazards.items) {
      for (const { code, relation } of matches) {
        if (relation !== 'exact') continue;
        expect([label.fr, ...variants]).toContain(findItem(hazards, code)?.label.fr);
      }
    }
  });

  it('leads the 21 labels of decrees there too, and reads the mnemonics that were seen', () => {
    expect(catnatHazards.items).toHaveLength(21);
    expect(findItem(catnatHazards, 'ICB')?.matches?.[0]?.code).toBe('11');
    expect(findItem(catnatHazards, 'Inondations et coulées de boue')?.code).toBe(
      'inondations-coulees-de-boue',
    );
    for (const { matches = [] } of catnatHazards.items) expect(matches.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { findItem } from './find-item.ts';
import { labs } from './labs.ts';
import { regions } from './regions.ts';

describe('laboratories written in two ways', () => {
  it.each([
    ['LabO', "Lab'0"],
    ['La Base', 'LaBase'],
    ['Ti-Lab', 'TiLab'],
  ])('are one: %s and %s', (one, other) => {
    expect(findItem(labs, one)).toBeDefined();
    expect(findItem(labs, one)).toBe(findItem(labs, other));
  });

  it('does not take the « Lab’ » of the regional council for the LabO', () => {
    expect(findItem(labs, "Lab' Occitanie")).toBeUndefined();
  });
});

describe('the regions that have a laboratory', () => {
  /** codes of the overseas regions begin with a zero */
  const metropolitan = regions.items.filter(({ code }) => !code.startsWith('0'));

  it('are 8 of 13 metropolitan ones, by the list of the press kit', () => {
    const covered = new Set(labs.items.flatMap(({ matches }) => matches.map(({ code }) => code)));
    expect(metropolitan).toHaveLength(13);
    expect(metropolitan.filter(({ code }) => covered.has(code))).toHaveLength(8);
  });
});

it('reads the regions as the documents write them', () => {
  expect(findItem(regions, 'Ile de France')?.code).toBe('11');
  expect(findItem(regions, 'Pays-de-Loire')?.code).toBe('52');
  expect(findItem(regions, 'PACA')?.code).toBe('93');
});

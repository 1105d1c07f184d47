import { legalRules, records } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { SYSTEMS } from './systems.ts';
import { coverageOf } from './systems-page.ts';

describe('the systems of the founding documents', () => {
  it.each(SYSTEMS.map((system) => [`${system.id} ${system.label.en}`, system] as const))(
    '%s: every record there, with rules, good examples and bad ones',
    (_, system) => {
      const { records: found, recordRules, legalRules: ofLaw, good, bad } = coverageOf(system);
      expect(found.map(({ name }) => name)).toEqual(system.records);
      expect(recordRules + ofLaw).toBeGreaterThan(0);
      expect(good).toBeGreaterThan(0);
      expect(bad).toBeGreaterThan(0);
    },
  );

  it('leave no record type aside: add it to systems.ts', () => {
    const placed = new Set(SYSTEMS.flatMap((system) => system.records));
    expect(Object.values(records).filter(({ name }) => !placed.has(name))).toEqual([]);
  });

  it('leave no legal rule aside', () => {
    const families = SYSTEMS.flatMap(({ law = [] }) => law);
    expect(legalRules.filter(({ id }) => !families.includes(id.split('-')[0] ?? ''))).toEqual([]);
  });

  it('count the thirteen sheets of the project', () => {
    const sheets = new Set(SYSTEMS.flatMap(({ id }) => (id.startsWith('004 · ') ? [id] : [])));
    expect(sheets.size).toBe(13);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../column.ts';
import { carryCategory } from './carry-category.ts';
import { carryExtensive } from './carry-extensive.ts';
import { carryIntensive } from './carry-intensive.ts';
import { composePassages } from './compose-passages.ts';
import { convertUnit } from './convert-unit.ts';
import { interpolateAreas } from './interpolate-areas.ts';
import { mapIndicator } from './map-indicator.ts';
import { massBalance } from './mass-balance.ts';
import { type Movement, passageBetween } from './movement.ts';
import { municipalCode } from './municipal-code.ts';
import { checkPassage, type Passage } from './passage.ts';

const CODES = ['a', 'b', 'c', 'd', 'e'] as const;

/** Passages that conserve mass: each territory stays, goes whole, or splits in two or three. */
const passages: fc.Arbitrary<Passage> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...CODES),
      fc.uniqueArray(fc.constantFrom(...CODES, 'x', 'y'), { minLength: 1, maxLength: 3 }),
    ),
    {
      selector: ([from]) => from,
    },
  )
  .map((list) => list.flatMap(([from, tos]) => tos.map((to) => ({ from, to, share: 1 / tos.length }))));

const figures = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 5, maxLength: 5 })
  .map((values) => new Map<string, Cell>(CODES.map((code, i) => [code, values[i]!])));

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const ours = (rows: readonly string[][]) =>
  rows.map(
    ([kind, on, fromType, from, toType, to]) => ({ kind, on, fromType, from, toType, to }) as Movement,
  );

const line = (kind: string, on: string, from: string, to: string): Movement => ({
  kind,
  on,
  fromType: 'COM',
  from,
  toType: to === '' ? '' : 'COM',
  to,
});

describe('a quantity that adds up', () => {
  it('is conserved whatever the mergers and splits', () => {
    fc.assert(
      fc.property(figures, passages, (values, passage) => {
        const balance = massBalance(values, carryExtensive(values, Object.freeze(passage)));
        expect(balance.relativeGap).toBeLessThan(1e-12);
      }),
    );
  });

  it('is carried the same by two passages in turn or by one made of both', () => {
    fc.assert(
      fc.property(figures, passages, passages, (values, first, second) => {
        const inTurn = carryExtensive(carryExtensive(values, first), second);
        const atOnce = carryExtensive(values, composePassages([first, second]));
        expect([...atOnce.keys()]).toEqual([...inTurn.keys()]);
        for (const [code, value] of inTurn) expect(atOnce.get(code)).toBeCloseTo(value as number, 6);
      }),
    );
  });

  it('cannot be said where a piece is missing, for the same reason', () => {
    const values = new Map<string, Cell>([
      ['a', 3],
      ['b', 'suppressed'],
      ['c', 9],
    ]);
    const carried = carryExtensive(values, [{ from: 'b', to: 'a', share: 1 }]);
    expect([...carried]).toEqual([
      ['a', 'suppressed'],
      ['c', 9],
    ]);
    expect(massBalance(values, carried)).toMatchObject({ missingBefore: 1, missingAfter: 1 });
  });

  it('is not brought back by undoing a merger', () => {
    const values = new Map<string, Cell>([
      ['a', 100],
      ['b', 900],
    ]);
    const merged = carryExtensive(values, [{ from: 'b', to: 'a', share: 1 }]);
    const split = carryExtensive(merged, [
      { from: 'a', to: 'a', share: 0.5 },
      { from: 'a', to: 'b', share: 0.5 },
    ]);
    expect([...split.values()]).toEqual([500, 500]);
  });
});

describe('a passage', () => {
  it('that loses or doubles something is refused', () => {
    expect(() => checkPassage([{ from: 'a', to: 'b', share: 0.5 }])).toThrow('sum to 0.5');
    expect(() =>
      carryExtensive(new Map(), [
        { from: 'a', to: 'b', share: 1 },
        { from: 'a', to: 'c', share: 1 },
      ]),
    ).toThrow('sum to 2');
    expect(() =>
      checkPassage([
        { from: 'a', to: 'b', share: 0.5 },
        { from: 'a', to: 'b', share: 0.5 },
      ]),
    ).toThrow('twice');
  });
});

describe('a rate', () => {
  it('is that of the parts: numerator and denominator carried apart give the same', () => {
    fc.assert(
      fc.property(figures, figures, passages, (people, covered, passage) => {
        const before = new Map<string, Cell>(
          [...people].map(([code, n]) => [
            code,
            n === 0 ? 'not-applicable' : (covered.get(code) as number) / (n as number),
          ]),
        );
        const rates = carryIntensive(before, people, passage);
        const used = new Map(
          [...covered].map(([code, n]): [string, Cell] => [code, people.get(code) === 0 ? 0 : n]),
        );
        const [top, bottom] = [carryExtensive(used, passage), carryExtensive(people, passage)];
        for (const [code, rate] of rates) {
          if (bottom.get(code) === 0) expect(rate).toBe('not-applicable');
          else expect(rate).toBeCloseTo((top.get(code) as number) / (bottom.get(code) as number), 8);
        }
      }),
    );
  });

  it('stays between those of its pieces, and needs a weight when they differ', () => {
    const rates = new Map<string, Cell>([
      ['a', 0.2],
      ['b', 0.6],
    ]);
    const merger = [{ from: 'b', to: 'a', share: 1 }];
    expect(
      carryIntensive(
        rates,
        new Map<string, Cell>([
          ['a', 300],
          ['b', 100],
        ]),
        merger,
      ).get('a'),
    ).toBeCloseTo(0.3, 12);
    expect(carryIntensive(rates, new Map<string, Cell>([['a', 300]]), merger).get('a')).toBe('unknown');
  });

  it('of one for those with a valid plan is the share of inhabitants covered in the new commune', () => {
    const valid = new Map<string, Cell>([
      ['49003', 1],
      ['49181', 0],
      ['49230', 1],
    ]);
    const people = new Map<string, Cell>([
      ['49003', 500],
      ['49181', 300],
      ['49230', 200],
    ]);
    const merger = ['49181', '49230'].map((from) => ({ from, to: '49003', share: 1 }));
    expect([...carryIntensive(valid, people, merger)]).toEqual([['49003', 0.7]]);
  });
});

describe('a category', () => {
  const zones = new Map([
    ['a', 'low'],
    ['b', 'high'],
    ['c', null],
  ]);
  const worst = { rule: 'worst', order: ['high', 'low'] } as const;

  it('is the worst of the pieces, or that of most inhabitants, as said', () => {
    const merger = [{ from: 'b', to: 'a', share: 1 }];
    const modal = {
      rule: 'modal',
      weights: new Map([
        ['a', 900],
        ['b', 100],
      ]),
    } as const;
    expect(carryCategory(zones, merger, worst).get('a')).toBe('high');
    expect(carryCategory(zones, merger, modal).get('a')).toBe('low');
  });

  it('is unknown when a piece is, unless the worst of all is already met', () => {
    expect(carryCategory(zones, [{ from: 'c', to: 'a', share: 1 }], worst).get('a')).toBeNull();
    expect(carryCategory(zones, [{ from: 'c', to: 'b', share: 1 }], worst).get('b')).toBe('high');
  });
});

describe("INSEE's movements", () => {
  it('carry the population of Maine-et-Loire and Manche from 2014 to 2017 as COGugaison does', () => {
    const { inputs, expected } = json('../../../vectors/cog-2014-2017-dep49-50.json');
    const movements = ours(json('fixtures/movements-49-50.json').rows);
    const passage = passageBetween(movements, '2014-01-01', '2017-01-01', 'equal');
    const before = new Map<string, Cell>(
      inputs.values.CODGEO.map((code: string, i: number) => [code, inputs.values.P12_POP[i]]),
    );
    const after = carryExtensive(before, passage);
    expect([...after.keys()]).toEqual(expected.CODGEO);
    [...after.values()].forEach((value, i) => {
      expect(value).toBeCloseTo(expected.P12_POP[i], 6);
    });
    expect(massBalance(before, after)).toMatchObject({ before: 1_294_897, missingAfter: 0 });
  });

  it('follow a commune that changes département, then merges', () => {
    const moves = [line('41', '2015-12-31', '44060', '49382'), line('32', '2016-01-01', '49382', '49160')];
    expect(passageBetween(moves, '2014-01-01', '2017-01-01', 'equal')).toContainEqual({
      from: '44060',
      to: '49160',
      share: 1,
    });
    expect(passageBetween(moves, '2014-01-01', '2015-12-31', 'equal')).toEqual([
      { from: '44060', to: '49382', share: 1 },
    ]);
  });

  it('share a commune that splits in equal parts, or by the inhabitants of the pieces', () => {
    const split = ['85084', '85165', '85212'].map((to) => line('21', '2024-01-01', '85084', to));
    expect(passageBetween(split, '2023-01-01', '2024-01-01', 'equal').map(({ share }) => share)).toEqual([
      1 / 3,
      1 / 3,
      1 / 3,
    ]);
    const people = new Map([
      ['85084', 7000],
      ['85165', 1200],
      ['85212', 1800],
    ]);
    expect(passageBetween(split, '2023-01-01', '2024-01-01', people).map(({ share }) => share)).toEqual([
      0.7, 0.12, 0.18,
    ]);
    expect(() => passageBetween(split, '2023-01-01', '2024-01-01', new Map())).toThrow('weight of each');
  });

  it('do not take a change of name for a change of commune, nor a delegated commune for a commune', () => {
    const moves = [
      line('10', '2026-01-01', '62486', '62486'),
      { ...line('32', '2016-01-01', '49181', '49181'), toType: 'COMD' },
    ];
    expect(passageBetween(moves, '2014-01-01', '2026-01-01', 'equal')).toEqual([]);
  });

  it('let what leaves the country go', () => {
    const passage = passageBetween(
      [line('30', '2007-02-23', '97123', '')],
      '2000-01-01',
      '2010-01-01',
      'equal',
    );
    expect([
      ...carryExtensive(
        new Map<string, Cell>([
          ['97123', 8000],
          ['97105', 12_000],
        ]),
        passage,
      ),
    ]).toEqual([['97105', 12_000]]);
  });

  it('leave arrondissements to their commune', () => {
    expect(['75101', '75120', '69389', '13216', '13217', '2A004'].map(municipalCode)).toEqual([
      '75056',
      '75056',
      '69123',
      '13055',
      '13217',
      '2A004',
    ]);
  });
});

describe('zones that cut across communes', () => {
  const overlaps = fc.array(
    fc.record({
      source: fc.constantFrom('a', 'b', 'c'),
      target: fc.constantFrom('x', 'y'),
      size: fc.integer({ min: 1, max: 50 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('conserve what adds up, and keep what does not between its least and its most', () => {
    fc.assert(
      fc.property(figures, overlaps, (values, pieces) => {
        const shared = interpolateAreas(values, pieces, 'extensive');
        const sources = [...new Set(pieces.map(({ source }) => source))].map(
          (code) => values.get(code) as number,
        );
        const total = [...shared.values()].reduce<number>((sum, value) => sum + (value as number), 0);
        expect(total).toBeCloseTo(
          sources.reduce((sum, value) => sum + value, 0),
          6,
        );
        for (const level of interpolateAreas(values, pieces, 'intensive').values()) {
          expect(level as number).toBeGreaterThanOrEqual(Math.min(...sources) - 1e-9);
          expect(level as number).toBeLessThanOrEqual(Math.max(...sources) + 1e-9);
        }
      }),
    );
  });
});

describe('units and concepts', () => {
  const celsius = { dimension: 'temperature', factor: 1, offset: 273.15 };
  const fahrenheit = { dimension: 'temperature', factor: 5 / 9, offset: 273.15 - (32 * 5) / 9 };

  it('turn back to the same figure', () => {
    expect(convertUnit(212, fahrenheit, celsius)).toBeCloseTo(100, 9);
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (x) => {
        expect(convertUnit(convertUnit(x, celsius, fahrenheit), fahrenheit, celsius)).toBeCloseTo(x, 8);
      }),
    );
  });

  it('do not mix prices of two years, nor pass a broader indicator for the concept', () => {
    const euros = (year: number) => ({ dimension: `price-${year}`, factor: 1, offset: 0 });
    expect(() => convertUnit(1, euros(2015), euros(2020))).toThrow('price-2015');
    const mapping = {
      local: 'l',
      concept: 'c',
      relation: 'broader',
      localUnit: celsius,
      commonUnit: celsius,
      confidence: 1,
      on: '2026-01-01',
    } as const;
    expect(mapIndicator(3, mapping, 'exact')).toEqual({ why: 'not-applicable' });
    expect(mapIndicator(3, mapping, 'close')).toBe(3);
  });
});

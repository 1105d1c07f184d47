import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from './vectors/adapters.ts';
import { compareFigures } from './vectors/compare-figures.ts';
import { runVector } from './vectors/run-vector.ts';
import type { Vector } from './vectors/vector.ts';

const folder = new URL('../vectors/', import.meta.url);

function read(id: string): Vector {
  return deepFreeze(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
}

/** A method that writes into what it is given fails here. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('the vectors', () => {
  it('have one adapter each, and none is skipped', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(adapters.map((adapter) => adapter.id).sort()).toEqual(
      files.map((name) => name.slice(0, -5)).sort(),
    );
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s is reproduced', (_, adapter) => {
    const { compared, mismatches } = runVector(adapter, read);
    expect(mismatches.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});

describe('the comparison', () => {
  it('sees a figure that is wrong, missing, or not a number', () => {
    const vector = { expected: { a: [1, null], b: 'x' }, tolerance: { rel: 1e-9 } };
    expect(compareFigures(vector, { a: [1.1, null], b: 'x' }).mismatches).toHaveLength(1);
    expect(compareFigures(vector, { a: [1], b: 'x' }).mismatches).toHaveLength(1);
    expect(compareFigures(vector, { a: [Number.NaN, 0], b: 'y' }).mismatches).toHaveLength(3);
    expect(compareFigures(vector, undefined).mismatches).toHaveLength(3);
  });

  it('takes the tolerance of a part that has its own', () => {
    const vector = { expected: { exact: 0.5 }, tolerance: { rel: 1e-9, exact: { abs: 0.1 } } };
    expect(compareFigures(vector, { exact: 0.55 }).mismatches).toEqual([]);
  });
});

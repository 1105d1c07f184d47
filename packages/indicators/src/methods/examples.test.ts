import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as composite from '../composite/index.ts';
import { sampleInputs, sampleRecipe } from '../composite/sample.ts';
import * as methods from './index.ts';

type Example = { readonly file: string; readonly code: string; readonly expected: string };

const [recipe, inputs] = [sampleRecipe, sampleInputs];
const built = composite.buildComposite(recipe, inputs);
const draws = composite.simulateComposite(recipe, inputs, { seed: 1 }, { from: 0, to: 2 });

/** A square of side 1 with its lower left corner at (x, y), as GeoJSON, anticlockwise from that corner. */
const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});

const inner: Record<string, unknown> = {
  square,
  recipe,
  inputs,
  composite: built,
  index: built,
  first: draws,
  second: draws,
};

/** Every `code // => value` of the docstrings; a line without a value is prose. */
function examplesOf(folder: URL): Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return Array.from(text.matchAll(/^ \* @example\n((?: \*.*\n)+?) \*(?:\/| @)/gm)).flatMap(
      ([, block = '']) =>
        Array.from(withoutStars(block).matchAll(EXAMPLE), ([, code = '', expected = '']) => ({
          file,
          code,
          expected,
        })),
    );
  });
}

/** An expression on one line or several, the last ending with its value. */
const EXAMPLE = /^((?:\S.*\n(?:(?: |\n).*\n)*)?\S.*?) \/\/ => (.+)$/gm;

function withoutStars(block: string): string {
  return block.replace(/^ \* ?/gm, '');
}

function evaluate(code: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `"use strict"; return (${code});`)(...Object.values(names));
}

/** `Float64Array [1, 2]`, as Node prints it, as an expression. */
function printedValue(printed: string, names: Readonly<Record<string, unknown>>): unknown {
  return evaluate(printed.replace(/\b(\w+Array) (\[[^\]]*\])/g, '$1.from($2)'), names);
}

/** The same value with its numbers at twelve digits: an example shows a figure, not its last bit. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (ArrayBuffer.isView(value))
    return [value.constructor.name, ...Array.from(value as Float64Array, rounded)];
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

describe.each([
  ['methods', new URL('./', import.meta.url)],
  ['composite', new URL('../composite/', import.meta.url)],
])('the examples of %s', (_, folder) => {
  const examples = examplesOf(folder);

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples.map((example) => [`${example.file}: ${example.code}`, example] as const))(
    '%s',
    async (_name, example) => {
      const own = (await import(new URL(example.file, folder).href)) as Record<string, unknown>;
      const names = { ...methods, ...composite, ...own, ...inner };
      expect(rounded(evaluate(example.code, names))).toEqual(rounded(printedValue(example.expected, names)));
    },
  );
});

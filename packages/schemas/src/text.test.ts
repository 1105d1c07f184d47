import { describe, expect, it } from 'vitest';
import { enumerate, fill } from './text.ts';

describe('filling a sentence', () => {
  it('puts the same value in both languages, and a text in its own', () => {
    const said = fill(
      { fr: 'Plan arrêté {on} par {by}', en: 'Plan adopted {on} by {by}' },
      { on: { fr: 'en 2019', en: 'in 2019' }, by: 'X' },
    );
    expect(said).toEqual({ fr: 'Plan arrêté en 2019 par X', en: 'Plan adopted in 2019 by X' });
  });

  it('finds values inside others, and shows what is missing', () => {
    const template = { fr: '{a.b} {c}', en: '{a.b} {c}' };
    expect(fill(template, { a: { b: 3 } }).fr).toBe('3 ?');
  });

  it('puts lists in a row, texts included', () => {
    const list = [{ fr: 'crue', en: 'flood' }, 'séisme'];
    expect(fill({ fr: '{list}', en: '{list}' }, { list })).toEqual({
      fr: 'crue, séisme',
      en: 'flood, séisme',
    });
  });
});

describe('names in a row', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ fr: name, en: name.toUpperCase() }));
  it.each([
    [[], '', ''],
    [[a], 'a', 'A'],
    [[a, b], 'a et b', 'A and B'],
    [[a, b, c], 'a, b et c', 'A, B and C'],
  ])('%#: are listed as a sentence does', (names, fr, en) => {
    expect(enumerate(names.filter((name) => name !== undefined))).toEqual({ fr, en });
  });
});

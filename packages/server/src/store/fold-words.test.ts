import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

describe('folded words', () => {
  it.each([
    ['Marcq-en-Barœul', ['marcq', 'en', 'baroeul']],
    ["L'Haÿ-les-Roses", ['l', 'hay', 'les', 'roses']],
    ['ÉVACUATION n° 12', ['evacuation', 'n', '12']],
    ['Cærleon ﬀ', ['caerleon', 'ff']],
    ['lens\u0000liévin', ['lens', 'lievin']],
    ['_"*^ \u{1f600}', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('are the same whether an accent is one character or two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(text.normalize('NFD'))).toEqual(foldWords(text.normalize('NFC')));
      }),
    );
  });

  it('fold to themselves, and hold nothing but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = foldWords(text);
        expect(foldWords(words.join(' '))).toEqual(words);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

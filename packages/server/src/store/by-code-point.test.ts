import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from './by-code-point.ts';

it('orders texts as their UTF-8 bytes are ordered', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    {
      numRuns: 1000,
      examples: [
        ['\u{1f600}', 'ﬀ'],
        ['a', 'ab'],
        ['', ''],
      ],
    },
  );
});

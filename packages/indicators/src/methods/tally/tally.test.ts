import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeasured } from '../measure.ts';
import { type Sharer, shareAmong } from './share-among.ts';
import { tally } from './tally.ts';

const answer = fc.constantFrom(true, false, null);
const sharer: fc.Arbitrary<Sharer> = fc.record({ concerned: answer, has: answer });

/** Every way that what is not known may turn out. */
function completions(sharers: readonly Sharer[]): readonly (readonly Sharer[])[] {
  const options = (known: boolean | null) => (known === null ? [true, false] : [known]);
  return sharers.reduce<Sharer[][]>(
    (soFar, one) =>
      options(one.concerned).flatMap((concerned) =>
        options(one.has).flatMap((has) => soFar.map((rest) => [...rest, { concerned, has }])),
      ),
    [[]],
  );
}

function shareOf(sharers: readonly Sharer[]): number | null {
  const concerned = sharers.filter((one) => one.concerned);
  return concerned.length > 0 ? concerned.filter((one) => one.has).length / concerned.length : null;
}

describe('a tally', () => {
  it('keeps the unknown apart from the no', () => {
    expect(tally([true, false, null, true])).toEqual({ yes: 2, no: 1, unknown: 1 });
    expect(tally([])).toEqual({ yes: 0, no: 0, unknown: 0 });
  });
});

describe('a share among those concerned', () => {
  it('counts what is known, and bounds what is not', () => {
    const measured = shareAmong([
      { concerned: true, has: true },
      { concerned: true, has: false },
      { concerned: true, has: null },
      { concerned: null, has: false },
    ]);
    // 1 of 3 known; at worst 1 of 4, at best 2 of 3
    expect(measured).toEqual({ share: 1 / 3, bounds: { lower: 1 / 4, upper: 2 / 3 } });
  });

  it('weighs each by its weight', () => {
    const two = [
      { concerned: true, has: true },
      { concerned: true, has: false },
    ];
    expect(shareAmong(two, [900, 100])).toMatchObject({ share: 0.9 });
    expect(() => shareAmong(two, [1])).toThrow(RangeError);
  });

  it('says why there is no share', () => {
    expect(shareAmong([])).toEqual({ why: 'not-applicable' });
    expect(shareAmong([{ concerned: null, has: true }])).toEqual({ why: 'unknown' });
    expect(shareAmong([{ concerned: true, has: null }])).toEqual({ why: 'not-collected' });
  });

  it('bounds every way that the unknown may turn out, and as tightly as can be', () => {
    fc.assert(
      fc.property(fc.array(sharer, { maxLength: 5 }), (sharers) => {
        const measured = shareAmong(sharers);
        if (!isMeasured(measured)) return;
        const shares = completions(sharers).flatMap((one) => shareOf(one) ?? []);
        expect(measured.bounds.lower).toBeCloseTo(Math.min(...shares), 12);
        expect(measured.bounds.upper).toBeCloseTo(Math.max(...shares), 12);
        expect(measured.share).toBeGreaterThanOrEqual(measured.bounds.lower);
        expect(measured.share).toBeLessThanOrEqual(measured.bounds.upper);
      }),
    );
  });
});

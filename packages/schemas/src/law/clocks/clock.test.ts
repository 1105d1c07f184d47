import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, daysBetween } from '../../codes/partial-date.ts';
import type { Evidence } from '../verdict.ts';
import { endOf, findOnClock, standingOf } from './clock.ts';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('where a deadline stands', () => {
  it('is in time until its last day, and late the day after', () => {
    const deadline = { first: '2026-11-26', last: '2026-11-26' };
    expect(standingOf(deadline, '2026-11-26', 6).value).toBe('due-soon');
    expect(standingOf(deadline, '2026-11-27', 6).value).toBe('non-compliant');
    expect(standingOf(deadline, '2026-05-25', 6).value).toBe('compliant');
    expect(standingOf(deadline, '2026-05-26', 6).value).toBe('due-soon');
  });

  it('is possibly late while the interval straddles the day', () => {
    const deadline = { first: '2026-01-01', last: '2027-12-31' };
    expect(standingOf(deadline, '2026-11-21', 6)).toEqual({
      value: 'unknown',
      possible: ['non-compliant', 'due-soon', 'compliant'],
    });
  });

  it('always gives an answer that it holds possible, and only unknown when it may be late or not', () => {
    fc.assert(
      fc.property(day, day, day, fc.nat(24), (a, b, on, months) => {
        const [first = a, last = b] = [a, b].toSorted();
        const { value, possible } = standingOf({ first, last }, on, months);
        expect(possible.length).toBeGreaterThan(0);
        if (value !== 'unknown') expect(possible).toContain(value);
        else expect(possible).toContain('non-compliant');
        expect(value === 'non-compliant').toBe(on > last);
      }),
    );
  });
});

describe('a term', () => {
  it('runs in calendar years, the 29th of February ending on the 28th', () => {
    const leap = { first: '2024-02-29', last: '2024-02-29' };
    expect(endOf(leap, { years: 5 })).toEqual({ first: '2029-02-28', last: '2029-02-28' });
  });
});

describe('a clock', () => {
  const term = { years: 5 };
  const next = { fr: 'la prochaine révision', en: 'the next revision' };
  const fact = (date: string) => ({ date, evidence: saying(date) });

  it('runs from the latest of the facts that restart it', () => {
    const found = findOnClock([fact('2023-03-01'), fact('2015')], {
      term,
      next,
      on: '2026-11-21',
      dueSoonMonths: 6,
    });
    expect(found.deadline).toEqual({ first: '2028-03-01', last: '2028-03-01' });
    expect(found.reason.fr).toBe(
      '2023-03-01 (source : Essai). Échéance pour la prochaine révision : le 1er mars 2028.',
    );
  });

  it('never answers worse for one more fact', () => {
    const order = ['non-compliant', 'unknown', 'due-soon', 'compliant'];
    fc.assert(
      fc.property(day, day, day, (a, b, on) => {
        fc.pre(a <= on && b <= on);
        const judged = { term, next, on, dueSoonMonths: 6 };
        const alone = order.indexOf(findOnClock([fact(a)], judged).value);
        const both = order.indexOf(findOnClock([fact(a), fact(b)], judged).value);
        expect(both).toBeGreaterThanOrEqual(alone);
      }),
    );
  });

  it('never counts backwards: the deadline follows the fact by the term', () => {
    fc.assert(
      fc.property(day, (date) => {
        const deadline = endOf({ first: date, last: date }, term);
        expect(deadline.first).toBe(addTo(date, term));
        expect(daysBetween(date, deadline.first)).toBeGreaterThanOrEqual(5 * 365);
      }),
    );
  });
});

function saying(fr: string): Evidence {
  return {
    record: 'essai',
    type: 'pcs',
    says: { fr, en: fr },
    source: { title: 'Essai', producer: 'Maillage' },
  };
}

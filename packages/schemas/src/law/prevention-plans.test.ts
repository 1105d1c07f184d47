import { describe, expect, it } from 'vitest';
import type { RiskPreventionPlan } from '../records/risk-prevention-plan/risk-prevention-plan.ts';
import { standsOn } from './prevention-plans.ts';

type Dates = Partial<Record<keyof RiskPreventionPlan, string>> & { state: RiskPreventionPlan['state'] };

function plan(dates: Dates): RiskPreventionPlan {
  return {
    commune: '62225',
    name: 'PPRN',
    kind: 'pprn',
    hazards: [],
    ...dates,
  } as unknown as RiskPreventionPlan;
}

describe('a prevention plan on a day', () => {
  it('counts from its prescription, before it is approved', () => {
    const approved = plan({ state: 'approved', prescribedOn: '2015-06-09', approvedOn: '2017-11-16' });
    expect(standsOn(approved, '2015-06-08')).toBe(false);
    expect(standsOn(approved, '2016-01-01')).toBe(true);
  });

  it('counts with no date at all when its state says that it stands', () => {
    expect(standsOn(plan({ state: 'prescribed' }), '2026-11-21')).toBe(true);
  });

  it('cannot be said when neither its state nor its dates are known', () => {
    expect(standsOn(plan({ state: 'unknown' }), '2026-11-21')).toBeNull();
    expect(standsOn(plan({ state: 'unknown', approvedOn: '2010' }), '2026-11-21')).toBe(true);
  });

  it('counts until the day it ends', () => {
    const abrogated = plan({ state: 'abrogated', approvedOn: '2010', abrogatedOn: '2020-05-04' });
    expect(standsOn(abrogated, '2020-05-03')).toBe(true);
    expect(standsOn(abrogated, '2020-05-04')).toBe(false);
  });

  it('does not count once ended, whatever its state still says', () => {
    expect(standsOn(plan({ state: 'approved', approvedOn: '2010', annulledOn: '2012' }), '2026-11-21')).toBe(
      false,
    );
    expect(standsOn(plan({ state: 'annulled', approvedOn: '2010' }), '2026-11-21')).toBe(false);
  });

  it('counts again when prescribed or approved after an end', () => {
    const again = plan({
      state: 'approved',
      prescribedOn: '2005',
      deprescribedOn: '2008',
      approvedOn: '2014',
    });
    expect(standsOn(again, '2009-01-01')).toBe(false);
    expect(standsOn(again, '2026-11-21')).toBe(true);
  });
});

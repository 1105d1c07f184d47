import { describe, expect, it } from 'vitest';
import { stateOfDates } from './state.ts';

describe('the state that the dates of a plan tell', () => {
  it.each([
    [{}, 'unknown'],
    [{ prescribedOn: '2015-06-09' }, 'prescribed'],
    [{ prescribedOn: '2015-06-09', approvedOn: '2017-11-16' }, 'approved'],
    [{ prescribedOn: '2015-06-09', approvedOn: '2017-11-16', modifiedOn: '2019-01-01' }, 'approved'],
    [{ prescribedOn: '2015-06-09', deprescribedOn: '2016-01-01' }, 'deprescribed'],
    [{ prescribedOn: '2015-06-09', approvedOn: '2017-11-16', annulledOn: '2019-03-01' }, 'annulled'],
    [{ approvedOn: '2017-11-16', abrogatedOn: '2022-11-14' }, 'abrogated'],
  ] as const)('%o is %s', (dates, state) => {
    expect(stateOfDates(dates)).toBe(state);
  });

  it('is that of the last step: a plan approved again after an annulment is approved', () => {
    expect(stateOfDates({ annulledOn: '2015-01-01', approvedOn: '2018-01-01' })).toBe('approved');
  });

  it('is the end when two steps fall on one day', () => {
    expect(stateOfDates({ prescribedOn: '2018-01-01', abrogatedOn: '2018-01-01' })).toBe('abrogated');
  });
});

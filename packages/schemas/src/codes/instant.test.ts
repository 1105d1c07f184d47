import { expect, it } from 'vitest';
import { notBefore } from './instant.ts';

it('compares instants, not the texts that write them: ten in Paris is nine in UTC', () => {
  expect(notBefore('2026-03-12T10:00:00+01:00', '2026-03-12T09:30:00Z')).toBe(false);
  expect(notBefore('2026-03-12T10:30:00+01:00', '2026-03-12T09:30:00Z')).toBe(true);
});

it('says nothing when one of the two is not given', () => {
  expect(notBefore(undefined, '2026-03-12T09:30:00Z')).toBeNull();
  expect(notBefore('2026-03-12T09:30:00Z', undefined)).toBeNull();
});

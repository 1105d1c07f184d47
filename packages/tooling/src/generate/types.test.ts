import type { Bodies, records } from '@maillage/schemas';
import type { RecordByType } from '@maillage/types';
import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

/** What the schema of each record takes, before its codes are branded. */
type Taken = {
  [R in (typeof records)[keyof typeof records] as R['name']]: z.input<R['fields']>;
};

/** The records whose generated body is not what their schema takes. */
type Astray = {
  [R in keyof Taken]: RecordByType[R]['body'] extends Taken[R] ? never : R;
}[keyof Taken];

describe('the types made from the specs', () => {
  it('are those of the same records', () => {
    expectTypeOf<keyof RecordByType>().toEqualTypeOf<keyof Bodies>();
  });

  it('are taken by the schemas, record by record: the two were written from one declaration', () => {
    expectTypeOf<Astray>().toEqualTypeOf<never>();
  });
});

import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

it('lets one deed through at a time, in order, a failed one included', async () => {
  const turnstile = new Turnstile();
  const seen: string[] = [];
  const deed = (name: string, ms: number) => async () => {
    seen.push(`${name} in`);
    await setTimeout(ms);
    seen.push(`${name} out`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const answers = await Promise.allSettled([
    turnstile.through(deed('a', 10)),
    turnstile.through(deed('b', 1)),
    turnstile.through(deed('c', 5)),
  ]);
  await turnstile.idle();
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

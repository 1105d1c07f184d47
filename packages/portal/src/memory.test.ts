import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';

describe('memory', () => {
  it('reads once within the time limit, and again after it', async () => {
    let clock = 0;
    let readings = 0;
    const memory = createMemory(() => new Date(clock));
    const read = async () => ++readings;
    expect(await memory.keep('a', 60, read)).toBe(1);
    clock = 59_999;
    expect(await memory.keep('a', 60, read)).toBe(1);
    clock = 60_000;
    expect(await memory.keep('a', 60, read)).toBe(2);
  });

  it('shares one reading between two askers at once', async () => {
    let readings = 0;
    const memory = createMemory(() => new Date(0));
    const read = async () => ++readings;
    expect(await Promise.all([memory.keep('a', 60, read), memory.keep('a', 60, read)])).toEqual([1, 1]);
  });

  it('does not keep a failure', async () => {
    const memory = createMemory(() => new Date(0));
    await expect(memory.keep('a', 60, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await memory.keep('a', 60, async () => 'up')).toBe('up');
  });

  it('forgets the oldest when it is full', async () => {
    const memory = createMemory(() => new Date(0));
    for (let i = 0; i <= 256; i++) await memory.keep(`k${i}`, 60, async () => 'first');
    expect(await memory.keep('k0', 60, async () => 'again')).toBe('again');
    expect(await memory.keep('k256', 60, async () => 'again')).toBe('first');
  });
});

import { describe, expect, it } from 'vitest';
import { Complaint } from './command.ts';
import { dayOf, serveSettings, todayInParis } from './settings.ts';

describe('the settings of a node', () => {
  it('come from flags, then from the environment, then from habit', () => {
    const env = { MAILLAGE_PORT: '9000', MAILLAGE_DATA: '/srv/node' };
    expect(serveSettings({}, {})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      data: '.data',
      baseUrl: 'http://localhost:8080',
    });
    expect(serveSettings({}, env)).toMatchObject({
      port: 9000,
      data: '/srv/node',
      baseUrl: 'http://localhost:9000',
    });
    expect(serveSettings({ port: '9001', data: 'here' }, env)).toMatchObject({ port: 9001, data: 'here' });
  });

  it('name the host that others must use, and lose the slash at the end of an address', () => {
    expect(serveSettings({ host: '192.0.2.7' }, {}).baseUrl).toBe('http://192.0.2.7:8080');
    expect(serveSettings({ 'base-url': 'https://exemple.fr/' }, {}).baseUrl).toBe('https://exemple.fr');
  });

  it.each([['99999'], ['-1'], ['http'], ['80.5']])('refuse %s as a port', (port) => {
    expect(() => serveSettings({ port }, {})).toThrow(Complaint);
  });

  it('refuse an address without its scheme', () => {
    expect(() => serveSettings({ 'base-url': 'exemple.fr' }, {})).toThrow(/exemple\.fr/);
  });
});

describe('the day that is judged', () => {
  it('is today in Paris, where the day begins before it does in London', () => {
    expect(todayInParis(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15');
    expect(dayOf({}, new Date('2026-01-01T12:00:00Z'))).toBe('2026-01-01');
  });

  it('may be given, if it is a day', () => {
    expect(dayOf({ on: '2024-02-29' })).toBe('2024-02-29');
    for (const on of ['2024', 'hier', '2024-13-01']) expect(() => dayOf({ on })).toThrow(Complaint);
  });
});

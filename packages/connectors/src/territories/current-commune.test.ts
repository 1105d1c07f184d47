import { describe, expect, it } from 'vitest';
import { recordedCommunes } from '../testing/import-all.ts';

const now = await recordedCommunes();

describe('the commune that a code means today', () => {
  it.each([
    ['62225', '62225', 'a commune is itself'],
    ['62210', '62154', 'Canteleux went to Bonnières in 2019'],
    ['62461', '62447', 'Huby-Saint-Leu went to Hesdin-la-Forêt in 2025'],
    ['59070', '59006', "Bermeries went to L'Orée de Mormal in 2025"],
    ['27058', '27676', 'through 27676 and back, and again'],
    ['02285', '59545', 'Escaufourt, associated to Saint-Souplet in another département'],
    ['55273', '55386', 'an associated commune that changed commune since'],
    ['75101', '75056', 'an arrondissement of Paris'],
    ['69381', '69123', 'an arrondissement of Lyon'],
    ['13201', '13055', 'an arrondissement of Marseille'],
    ['97501', '97501', 'an overseas commune'],
    ['97123', '97701', 'Saint-Barthélemy, out of Guadeloupe since 2007'],
  ])('%s means %s: %s', (code, expected) => {
    expect(now(code)).toBe(expected);
  });

  it('is not known for a code that no commune had', () => {
    expect(now('62999')).toBeUndefined();
  });

  it('is not known for a commune that was split between several', () => {
    expect(now('51385')).toBeUndefined();
  });
});

describe('the commune that a code meant on another day', () => {
  it.each([
    ['2016-06-01', '27058', '27058'],
    ['2018-06-01', '27058', '27676'],
    ['2022-06-01', '27676', '27058'],
    ['2022-06-01', '27647', '27058'],
    ['2023-06-01', '27647', '27676'],
    ['2024-12-31', '62461', '62461'],
    ['2025-01-01', '62461', '62447'],
  ])('on %s, %s meant %s', async (on, code, expected) => {
    expect((await recordedCommunes(on))(code)).toBe(expected);
  });
});

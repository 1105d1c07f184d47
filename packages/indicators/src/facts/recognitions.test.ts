import { type Sketch, sketchDossier } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { covering } from '../example-communes.ts';
import { recognitionsOf } from './recognitions.ts';

const on = '2026-11-21';
const flood = { label: 'Inondations et/ou Coulées de Boue' };
const commune = (records: NonNullable<Sketch['records']>, covers: NonNullable<Sketch['covers']> = []) =>
  sketchDossier({ about: { level: 'commune', code: '62225' }, name: 'Clairmarais', records, covers });
const tally = { commune: '62225', hazard: flood, count: 14, lastEventOn: '2024-02-26' };
const decree = { commune: '62225', hazard: flood, startedOn: '2023-11-02', endedOn: '2023-11-12' };

describe('the natural-disaster recognitions of a commune', () => {
  it('are counted on the decrees when they are all loaded, never added to a tally of the same', () => {
    const found = recognitionsOf(
      commune({ catnat: [decree], 'catnat-tally': [tally] }, [covering('catnat')]),
      on,
    );
    expect(found).toMatchObject({ from: 'decrees', count: 1 });
  });

  it('are taken from the tally of a source when decrees are not all loaded', () => {
    const found = recognitionsOf(commune({ catnat: [decree], 'catnat-tally': [tally] }), on);
    expect(found).toMatchObject({ from: 'tallies', count: 14 });
  });

  it('cannot be read in a tally that goes beyond the day asked', () => {
    const found = recognitionsOf(commune({ 'catnat-tally': [tally] }), '2023-12-31');
    expect(found).toMatchObject({ from: 'nothing', count: 0 });
  });

  it('end with the last event, known as far as its date is', () => {
    const found = recognitionsOf(commune({ catnat: [decree, { ...decree, endedOn: '2024' }] }), on);
    expect(found.lastEvent).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  });

  it('are none where every decree is loaded and none names the commune', () => {
    expect(recognitionsOf(commune({}, [covering('catnat')]), on)).toMatchObject({
      from: 'decrees',
      count: 0,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { coverageOf, loadedOn, recordsOn } from './dossier.ts';
import { pcs } from './records/pcs/pcs.ts';
import { type Sketch, sketchDossier } from './sketch-dossier.ts';

const commune = {
  about: { level: 'commune', code: '62225' } as const,
  name: 'Clairmarais',
  parents: [{ level: 'departement', code: '62' }] as const,
};
const covering = (...covers: NonNullable<Sketch['covers']>) => sketchDossier({ ...commune, covers });

describe('what a dossier allows one to say', () => {
  const everyPpr = (
    territory: { level: 'departement' | 'country' | 'commune'; code: string },
    kind?: string,
  ) =>
    ({
      type: 'risk-prevention-plan',
      ...(kind && { kind }),
      territories: [territory],
      exhaustive: true,
    }) as const;

  it.each([
    ['the commune itself', { level: 'commune', code: '62225' } as const, true],
    ['its département', { level: 'departement', code: '62' } as const, true],
    ['the whole country', { level: 'country', code: 'FR' } as const, true],
    ['another département', { level: 'departement', code: '59' } as const, false],
  ])('a data set that covers %s', (_, territory, covered) => {
    expect(coverageOf(covering(everyPpr(territory)), 'risk-prevention-plan', 'pprn').length > 0).toBe(
      covered,
    );
  });

  it('takes a data set of one kind for that kind alone', () => {
    const dossier = covering(everyPpr({ level: 'country', code: 'FR' }, 'pprm'));
    expect(coverageOf(dossier, 'risk-prevention-plan', 'pprm')).toHaveLength(1);
    expect(coverageOf(dossier, 'risk-prevention-plan', 'pprn')).toHaveLength(0);
    expect(coverageOf(dossier, 'risk-prevention-plan')).toHaveLength(0);
  });

  it('tells a list that is loaded from one that is whole', () => {
    const dossier = covering({
      type: 'dicrim',
      territories: [{ level: 'country', code: 'FR' }],
      exhaustive: false,
    });
    expect(loadedOn(dossier, 'dicrim')).toHaveLength(1);
    expect(coverageOf(dossier, 'dicrim')).toHaveLength(0);
    expect(loadedOn(dossier, 'tim')).toHaveLength(0);
  });

  it('gives the records valid on the day, the last day included', () => {
    const dossier = sketchDossier({
      ...commune,
      records: {
        pcs: [
          { body: { commune: '62225', adoptedOn: '2012' }, validTo: '2019-06-30' },
          { body: { commune: '62225', adoptedOn: '2019' }, validFrom: '2019-07' },
        ],
      },
    });
    const adoptedOn = (on: string) => recordsOn(dossier, pcs, on).map(({ body }) => body.adoptedOn);
    expect(adoptedOn('2019-06-30')).toEqual(['2012']);
    expect(adoptedOn('2019-07-01')).toEqual(['2019']);
  });
});

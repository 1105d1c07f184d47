import { columnProfile } from '../methods/screen/profile.ts';
import { columnsNamed, type Table } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

/** Least shares of COINr's flags: known 0.65, non-zero 0.5, distinct 0.5. */
const ok = (share: number, least: number, word: string) => (share >= least ? 'ok' : word);

export const coinrAsemStats = defineAdapter({
  id: 'coinr-asem-stats',
  methods: ['columnProfile', 'shape'],
  apart: {
    'N.Unique.39': 'R counted values of TolMin that differ in their 16th digit; the file prints 15',
    'Frc.Unique.39': 'the same',
  },
  compute: ({ expected }, read) => {
    const table = read('coinr-asem-pipeline').inputs.raw as Table;
    const codes = expected.iCode as string[];
    const profiles = columnsNamed(table, codes).map(columnProfile);
    const n = table.uCode?.length ?? 0;
    return {
      iCode: codes,
      Min: profiles.map((profile) => profile.min),
      Max: profiles.map((profile) => profile.max),
      Mean: profiles.map((profile) => profile.mean),
      Median: profiles.map((profile) => profile.median),
      Std: profiles.map((profile) => profile.deviation),
      Skew: profiles.map((profile) => profile.shape.skewness),
      Kurt: profiles.map((profile) => profile.shape.kurtosis),
      'N.Avail': profiles.map((profile) => profile.known),
      'N.NonZero': profiles.map((profile) => profile.nonZero),
      'N.Unique': profiles.map((profile) => profile.distinct),
      'N.Same': profiles.map((profile) => profile.mostRepeated),
      'Frc.Avail': profiles.map((profile) => profile.known / n),
      'Frc.NonZero': profiles.map((profile) => profile.nonZero / profile.known),
      'Frc.Unique': profiles.map((profile) => profile.distinct / profile.known),
      'Frc.Same': profiles.map((profile) => profile.mostRepeated / profile.known),
      'Flag.Avail': profiles.map((profile) => ok(profile.known / n, 0.65, 'LOW')),
      'Flag.NonZero': profiles.map((profile) => ok(profile.nonZero / profile.known, 0.5, 'LOW')),
      'Flag.Unique': profiles.map((profile) => ok(profile.distinct / profile.known, 0.5, 'LOW')),
      'Flag.SkewKurt': profiles.map((profile) => (profile.shape.passes ? 'ok' : 'OUT')),
    };
  },
});

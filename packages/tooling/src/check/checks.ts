import { changesetFaults } from './changesets.ts';
import { packageFaults } from './packages.ts';
import type { Check } from './run.ts';
import { specsFaults } from './specs-diff.ts';

/** Every check, in the order in which a fault is cheapest to find. */
export const checks: readonly Check[] = [
  { name: 'format', what: 'formatted and linted (biome)', command: ['biome', 'ci', '.'] },
  { name: 'types', what: 'types hold (tsc)', command: ['tsc', '-p', 'tsconfig.json', '--noEmit'] },
  {
    name: 'generated',
    what: 'specs, types and reference are what the sources say',
    command: ['node', '--conditions=@maillage/source', 'packages/tooling/src/generate.ts', '--check'],
  },
  { name: 'unused', what: 'no unused file, export or dependency (knip)', command: ['knip', '--no-progress'] },
  { name: 'changesets', what: 'changesets name packages that exist', finds: changesetFaults },
  { name: 'specs', what: 'changesets say how much specs/ changed', finds: specsFaults },
  {
    name: 'packages',
    what: 'every published package builds and packs right (tsup, publint, attw)',
    finds: packageFaults,
  },
];

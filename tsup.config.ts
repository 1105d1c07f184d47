import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The doors of a package; most have the first only. */
const DOORS = ['src/index.ts', 'src/bin.ts', 'src/methods/index.ts', 'src/composite/index.ts'];

/** Every package builds the same way: ESM, one file per door, with its declarations. */
export default defineConfig({
  entry: DOORS.filter((door) => existsSync(door)),
  format: ['esm'],
  target: 'es2023',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
  // node:sqlite has no name without its protocol
  removeNodeProtocol: false,
});

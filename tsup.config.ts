import { defineConfig } from 'tsup';

/** Every package builds the same way: ESM, one file per entry, with its declarations. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2023',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
});

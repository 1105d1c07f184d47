import { defineConfig } from 'vitest/config';

/** One project per package. Sources are resolved through the `@maillage/source` condition: no stale build is ever tested. */
export default defineConfig({
  resolve: { conditions: ['@maillage/source'] },
  ssr: { resolve: { conditions: ['@maillage/source'], externalConditions: ['@maillage/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/*/**/*.test.ts', 'docs/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.vitest/results.json' }]] : ['default'],
    pool: 'forks',
    maxWorkers: 2,
  },
});

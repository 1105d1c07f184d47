/**
 * `pnpm check`: everything that is not a test, one after the other, each with its time.
 * Ends on the line `N passed, N failed`; exits 1 when something failed. `pnpm check types build` runs only those.
 */
import { checks } from './check/checks.ts';
import { run } from './check/run.ts';

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? checks.filter((check) => wanted.includes(check.name)) : checks;
let failed = 0;
for (const check of chosen) {
  const { ok, seconds, output } = await run(check);
  console.log(`${ok ? '✓' : '✗'} ${check.name} (${seconds.toFixed(1)} s) ${check.what}`);
  if (!ok) {
    failed += 1;
    console.log(output.trimEnd().replace(/^/gm, '    '));
  }
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

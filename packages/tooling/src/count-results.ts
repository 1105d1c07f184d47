/**
 * The closing line of `.ci/run`: tests and checks passed and failed, from the files they left.
 * Takes the exit codes of both; a skipped test counts as failed, because CI has all that a test may need.
 */
import { readFileSync } from 'node:fs';
import { ROOT } from './root.ts';

type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
};

const [testsExit = '1', checksExit = '1'] = process.argv.slice(2);
const results = readResults();
const checks = readFileSync(`${ROOT}.vitest/checks.txt`, 'utf8').match(/^(\d+) passed, (\d+) failed$/m);
if (results.numPendingTests > 0)
  console.log(`${results.numPendingTests} tests were skipped: CI must run them all`);
const passed = results.numPassedTests + Number(checks?.[1] ?? 0);
const counted = results.numFailedTests + results.numPendingTests + Number(checks?.[2] ?? 1);
const failed = counted > 0 ? counted : testsExit === '0' && checksExit === '0' ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(`${ROOT}.vitest/results.json`, 'utf8')) as Results;
  } catch {
    console.log('The tests left no results: they did not run to their end');
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1, numPendingTests: 0 };
  }
}

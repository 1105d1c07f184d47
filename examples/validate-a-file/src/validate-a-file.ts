/** Reads a list of plans, says what is wrong with each, and exits 1 when one of them cannot be kept. */
import { readFileSync } from 'node:fs';
import { check, hasErrors, records, toPointer } from '@maillage/schemas';

const [file = 'plans.json'] = process.argv.slice(2);
const plans: unknown[] = JSON.parse(readFileSync(file, 'utf8'));

let faulty = 0;
for (const [i, plan] of plans.entries()) {
  const { issues } = check(records.pcs, plan);
  if (hasErrors(issues)) faulty += 1;
  for (const issue of issues) console.log(`${file}/${i}${toPointer(issue.path)}: ${issue.message.fr}`);
}
console.log(`${plans.length} plans lus, ${faulty} à corriger.`);
process.exitCode = faulty > 0 ? 1 : 0;

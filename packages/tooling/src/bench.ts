/**
 * `pnpm bench NAME…`: measures, beside a floor measured in the same run, and prints a table; `--json` prints the rows.
 * Without a name, says which benches there are. Exits 1 when a goal is missed.
 */
import { benches } from './bench/index.ts';
import { type Row, toTable } from './bench/row.ts';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !(name in benches));

if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No bench is called ${unknown.join(', ')}.`);
  console.error(`pnpm bench NAME… [--json]\n\n${Object.keys(benches).join('\n')}`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const name of names) rows.push(...((await benches[name]?.()) ?? []));
  console.log(asJson ? JSON.stringify(rows) : toTable(rows));
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
}

/**
 * Cuts the data of the demonstration out of whole files: `node cut.ts <folder>`, where the folder has `cog/`, `admin/`,
 * `contours/`, `gaspar/` and `gaspar-derive/`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CUTS } from './src/cuts.ts';

const DATA = new URL('./data/', import.meta.url);

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error(
    'node cut.ts <folder>: the folder that holds cog/, admin/, contours/, gaspar/ and gaspar-derive/',
  );
  process.exit(2);
}
for (const [file, cut] of Object.entries(CUTS)) {
  const text = cut(readFileSync(join(folder, file), 'utf8'));
  writeFileSync(new URL(basename(file), DATA), text);
  console.log(`${basename(file)}  ${Buffer.byteLength(text)} bytes`);
}

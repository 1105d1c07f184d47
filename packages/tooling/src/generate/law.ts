import { readdirSync, readFileSync } from 'node:fs';
import { toLegalCatalogue } from '@maillage/schemas';
import { ROOT } from '../root.ts';
import { type Generator, toJsonText } from './generator.ts';

const VECTORS = `${ROOT}packages/schemas/src/law/vectors/`;

/** `specs/law.json`: rules, cases and dated parameters; `specs/conformance/law/`: dossiers with the verdicts expected. */
export const law: Generator = {
  name: 'law',
  generate: () => ({ 'specs/law.json': toJsonText(toLegalCatalogue()), ...goldenVectors() }),
};

function goldenVectors(): Record<string, string> {
  const files = readdirSync(VECTORS).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files
      .toSorted()
      .map((file) => [
        `specs/conformance/law/${file}`,
        toJsonText(JSON.parse(readFileSync(`${VECTORS}${file}`, 'utf8'))),
      ]),
  );
}

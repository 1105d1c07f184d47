import type { QuotedFigure } from '@maillage/schemas';
import { readFiles } from './read-founding.ts';

/** The figures that the founding documents cannot reconcile, side by side: none is averaged away. */
const figures = new Map(
  readFiles()
    .filter(({ type }) => type === 'quoted-figure')
    .map(({ localId, envelope }) => [localId, envelope.body as QuotedFigure]),
);

for (const [id, { subject, words, contradicts = [] }] of figures) {
  for (const other of contradicts.filter((one) => one > id)) {
    console.log(`${subject}\n  « ${words} »\n  « ${figures.get(other)?.words} »\n`);
  }
}

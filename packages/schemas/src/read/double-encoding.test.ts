import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undoDoubleEncoding } from './double-encoding.ts';

/** What a text becomes when its UTF-8 bytes are read as Windows-1252. */
function encodeAgain(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));
}

it.each([
  ['Merck-Saint-LiÃ©vin', 'Merck-Saint-Liévin'],
  ['GrossÅ“uvre', 'Grossœuvre'],
  ['LanneplaÃ\u00a0', 'Lanneplaà'],
])('reads %s as %s', (given, expected) => {
  expect(undoDoubleEncoding(given)).toBe(expected);
});

it.each(['Gérardmer', 'Nœux-les-Mines', 'Loos-en-Gohelle', '', 'Ã', "L'Haÿ-les-Roses"])(
  'leaves %s as it is',
  (name) => {
    expect(undoDoubleEncoding(name)).toBeUndefined();
  },
);

it('finds back any text with an accent', () => {
  const accented = fc.string().map((text) => `${text}é`);
  fc.assert(fc.property(accented, (text) => undoDoubleEncoding(encodeAgain(text)) === text));
});

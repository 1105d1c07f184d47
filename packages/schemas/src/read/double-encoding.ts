/** Characters that Windows-1252 gives to the bytes 80 to 9F; elsewhere its bytes are the code points themselves. */
const HIGH = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))].map(
    (character, i) => [character, 0x80 + i],
  ),
);

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Undoes UTF-8 that was read as Windows-1252 and written as UTF-8 again. Undefined when the text shows no sign of it, that
 * is when its bytes do not form valid UTF-8.
 *
 * @example
 * undoDoubleEncoding('Merck-Saint-LiÃ©vin') // => 'Merck-Saint-Liévin'
 * undoDoubleEncoding('Gérardmer') // => undefined
 */
export function undoDoubleEncoding(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  let beyondAscii = false;
  for (let i = 0; i < text.length; i += 1) {
    const byte = byteOf(text, i);
    if (byte === undefined) return undefined;
    if (byte >= 0x80) beyondAscii = true;
    bytes[i] = byte;
  }
  if (!beyondAscii) return undefined;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOf(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  return HIGH.get(text[at] as string);
}

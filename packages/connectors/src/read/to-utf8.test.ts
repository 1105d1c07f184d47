import { describe, expect, it } from 'vitest';
import { textInput } from '../testing/recording.ts';
import { SourceUnreadable } from './source-unreadable.ts';
import { toUtf8 } from './to-utf8.ts';

/** The text read from bytes cut every `size`, and what was said of their encoding. */
async function read(bytes: Uint8Array, size: number): Promise<{ text: string; encodings: string[] }> {
  const encodings: string[] = [];
  const chunks: Buffer[] = [];
  for await (const chunk of toUtf8(textInput(bytes, 'essai', size).open(), 'essai', (one) =>
    encodings.push(one),
  )) {
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8'), encodings };
}

const SIZES = [1, 2, 3, 5, 64];

describe('reading text whatever its encoding', () => {
  it('keeps UTF-8, wherever the chunks cut it', async () => {
    const text = 'Éperlecques;Loos-en-Gohelle;Nœux-les-Mines;« 10 € » ; 🌊';
    for (const size of SIZES) {
      expect((await read(Buffer.from(text), size)).text).toBe(text);
    }
  });

  it('drops a byte-order mark', async () => {
    for (const size of SIZES) expect((await read(Buffer.from('\ufeffcode'), size)).text).toBe('code');
  });

  it('reads Windows-1252 and says so', async () => {
    const bytes = Buffer.from([0x4e, 0x9c, 0x75, 0x78, 0x3b, 0x45, 0x75, 0x72, 0x6f, 0x20, 0x80, 0x3b, 0xc9]);
    for (const size of SIZES) {
      expect(await read(bytes, size)).toEqual({ text: 'Nœux;Euro €;É', encodings: ['windows-1252'] });
    }
  });

  it('says nothing of plain ASCII', async () => {
    expect((await read(Buffer.from('62225;Clairmarais'), 4)).encodings).toEqual([]);
  });

  it('refuses a file that is UTF-8 in one place and not in another', async () => {
    const bytes = Buffer.concat([Buffer.from('Éperlecques;'), Buffer.from([0x4e, 0x9c, 0x75, 0x78])]);
    await expect(read(bytes, 5)).rejects.toThrow(SourceUnreadable);
  });
});

import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of a few texts, as the tests need it: deflated, without folders (PKWARE APPNOTE 4.3). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const common = entryFields(text);
    const packed = deflateRawSync(text);
    const header = Buffer.concat([numbers([4, 0x04034b50]), common, numbers([2, name.length], [2, 0])]);
    central.push(
      numbers([4, 0x02014b50], [2, 20]),
      common,
      numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      Buffer.from(name),
    );
    local.push(header, Buffer.from(name), packed);
    offset += header.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(files).length;
  const end = numbers(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, directory.length],
      [4, offset],
      [2, 0],
    ] as const),
  );
  return Buffer.concat([...local, directory, end]);
}

/** Version, flags, method, time, date, checksum and sizes: the same in both headers of an entry. */
function entryFields(text: string): Buffer {
  const plain = Buffer.from(text);
  const packed = deflateRawSync(plain);
  return numbers(
    [2, 20],
    [2, 0x0800],
    [2, 8],
    [2, 0],
    [2, 0x21],
    [4, crc32(plain)],
    [4, packed.length],
    [4, plain.length],
  );
}

/** Little-endian numbers, each with its length in bytes. */
function numbers(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}

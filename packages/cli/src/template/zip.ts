import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of texts, by their names in it (APPNOTE.TXT 6.3.10, §4.3.7 to §4.3.16). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(bytes);
    const about = aboutEntry(path, bytes, packed);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endOf(centrals.length, directory.length, offset)]);
}

/** What the header before an entry and the directory both say of it: version, flags, method, dates, sizes. */
function aboutEntry(path: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x800, 2);
  about.writeUInt16LE(8, 4);
  // 1 January 1980: the same template is the same file, whenever it is made
  about.writeUInt16LE(0x21, 8);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(path.length, 22);
  return about;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * A file to read, wherever it lies: a disk, a browser, the body of a request.
 *
 * - `name`: what people call it; its extension helps to tell its format
 * - `size`: in bytes, when known before reading
 * - `stream`: its bytes from the start, anew at each call
 * - `slice`: the bytes from one place to another; without it an archive is first held in memory
 */
export interface Delivery {
  readonly name: string;
  readonly size?: number;
  stream(): AsyncIterable<Uint8Array>;
  slice?(start: number, end: number): Promise<Uint8Array>;
}

/** bytes given at once: 64 KiB, as disks and networks do */
const PIECE = 1 << 16;

/** Bytes already in memory, as a delivery. */
export function deliveryOf(name: string, bytes: Uint8Array): Delivery {
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}

import { LIMITS } from './limits.ts';
import { FileUnreadable } from './unreadable.ts';

/**
 * Unfolds packed bytes as they are asked for, and stops when they unfold to far more than data does: an archive made to
 * fill a disk or a memory.
 *
 * @throws FileUnreadable when the bytes are damaged or cut, or unfold too far
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate-raw',
): AsyncGenerator<Uint8Array> {
  let [bytesIn, bytesOut] = [0, 0];
  const source = packed[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await source.next();
      if (next.done) return controller.close();
      bytesIn += next.value.length;
      controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await source.return?.();
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytesOut += value.length;
      if (bytesOut > LIMITS.unfolded || (bytesOut > FREE && bytesOut > bytesIn * LIMITS.ratio)) throw bomb();
      yield value;
    }
  } catch (problem) {
    throw problem instanceof FileUnreadable ? problem : damaged();
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** bytes out before their ratio to bytes in is looked at: 16 MiB */
const FREE = 1 << 24;

function bomb(): FileUnreadable {
  return new FileUnreadable('unfolds-too-far', {
    fr: "Cette archive se déplie en bien plus de données qu'un vrai fichier : elle n'est pas lue plus loin.",
    en: 'This archive unfolds to far more data than a real file: it is not read further.',
  });
}

function damaged(): FileUnreadable {
  return new FileUnreadable('broken-archive', {
    fr: "L'archive est coupée ou abîmée. Téléchargez-la de nouveau.",
    en: 'The archive is cut short or damaged. Download it again.',
  });
}

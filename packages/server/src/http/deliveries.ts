import type { Delivery } from '@maillage/schemas';

/** Stops the reading of a body that is longer than the node reads. */
export class DeliveryTooLong extends Error {
  override readonly name = 'DeliveryTooLong';
}

/** The body of a request as a file to read: a piece at a time, never held, given up as soon as it is too long. */
export function deliveryFrom(request: Request, name: string, limitBytes: number): Delivery {
  return { name, stream: () => bytesOf(request, limitBytes) };
}

async function* bytesOf(request: Request, limitBytes: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  let size = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limitBytes) throw new DeliveryTooLong();
    yield chunk;
  }
}

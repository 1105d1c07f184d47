import type { CallOptions } from './record-client.ts';

/** The part of a ts-rest call that our options fill. */
export function callOptions(
  options: CallOptions | undefined,
  headers: Record<string, string> = {},
): { extraHeaders: Record<string, string>; fetchOptions?: { signal: AbortSignal } } {
  return { extraHeaders: headers, ...(options?.signal && { fetchOptions: { signal: options.signal } }) };
}

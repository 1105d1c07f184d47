/** Sends a reader to another page of the portal: for now (303), or for ever (301) when the first address was a slip. */
export function redirectTo(path: string, status: 301 | 303 = 303): Response {
  return new Response(null, { status, headers: { location: path } });
}

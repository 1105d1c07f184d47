/** milliseconds between two tries */
const EVERY_MS = 50;

/** Resolves once an address answers 2xx; the caller's own time limit is the only one. */
export async function untilAnswers(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

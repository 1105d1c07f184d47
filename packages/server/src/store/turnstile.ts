/** Lets one deed through at a time, in the order they came: what writers of one process wait on. */
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the deed once all those before it have ended, well or badly. */
  through<T>(deed: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(deed, deed);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all that has come so far is through. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

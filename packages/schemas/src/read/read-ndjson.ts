import type { Given, Place } from './given.ts';
import { LIMITS } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { TEXT_FAULTS } from './text-faults.ts';
import { unreadable } from './unreadable.ts';

/** The records of a text that holds one on each line. A line that is not JSON is said, and the next ones are read. */
export async function* readNdjson(
  text: AsyncIterable<string>,
  file: string,
): AsyncGenerator<readonly Given[]> {
  yield [{ kind: 'reading', reading: { file, format: 'ndjson' } }];
  const kept = new KeptLine();
  let line = 0;
  for await (const chunk of text) {
    const found: Given[] = [];
    let at = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', at)) {
      line += 1;
      const whole = kept.end(chunk.slice(at, end));
      if (whole !== undefined) take(whole, line, file, found);
      at = end + 1;
    }
    if (kept.add(chunk.slice(at))) found.push(tooLong(placeOf(file, line + 1)));
    yield found;
  }
  const found: Given[] = [];
  const last = kept.end('');
  if (last !== undefined) take(last, line + 1, file, found);
  yield found;
}

/** The start of a line that goes on in the next chunk: kept in pieces, joined once, dropped when it grows too long. */
class KeptLine {
  #pieces: string[] = [];
  #length = 0;
  #dropped = false;

  /** Keeps a piece; true when the line has just grown too long. */
  add(piece: string): boolean {
    if (this.#dropped || piece === '') return false;
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length <= LIMITS.record) return false;
    this.#pieces = [];
    this.#dropped = true;
    return true;
  }

  /** The whole line, ended by its last piece; undefined when it was dropped. */
  end(piece: string): string | undefined {
    const whole = this.#dropped
      ? undefined
      : this.#pieces.length === 0
        ? piece
        : this.#pieces.join('') + piece;
    this.#pieces = [];
    this.#length = 0;
    this.#dropped = false;
    return whole;
  }
}

function take(text: string, line: number, file: string, found: Given[]): void {
  if (text.trim() !== '') found.push(parseJson(text, placeOf(file, line)));
}

function placeOf(file: string, line: number): Place {
  return { file, line, pointer: '' };
}

function tooLong(place: Place): Given {
  return unreadable(place, 'too-long', TEXT_FAULTS['too-long']);
}

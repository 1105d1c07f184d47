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
  let [kept, line, skipping] = ['', 0, false];
  for await (const chunk of text) {
    const joined = kept + chunk;
    const found: Given[] = [];
    let at = 0;
    for (let end = joined.indexOf('\n'); end >= 0; end = joined.indexOf('\n', at)) {
      line += 1;
      if (!skipping) take(joined.slice(at, end), line, file, found);
      skipping = false;
      at = end + 1;
    }
    kept = joined.slice(at);
    if (kept.length > LIMITS.record) {
      if (!skipping) found.push(tooLong(placeOf(file, line + 1)));
      skipping = true;
      kept = '';
    }
    yield found;
  }
  const found: Given[] = [];
  if (!skipping) take(kept, line + 1, file, found);
  yield found;
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

import type { Given, Place } from './given.ts';
import { JsonCutter, type JsonItem, type JsonItemFault } from './json-items.ts';
import { parseJson } from './parse-json.ts';
import { TEXT_FAULTS } from './text-faults.ts';
import { unreadable } from './unreadable.ts';

/** The records of a JSON text: one, the items of a list, the features of a GeoJSON collection. */
export async function* readJson(text: AsyncIterable<string>, file: string): AsyncGenerator<readonly Given[]> {
  const cutter = new JsonCutter();
  let said = false;
  for await (const chunk of text) {
    const found = cutter.push(chunk).map((item) => toGiven(item, file));
    if (!said && found.length > 0) {
      said = true;
      yield [readingOf(cutter, file), ...found];
    } else if (found.length > 0) yield found;
  }
  const rest = cutter.end().map((item) => toGiven(item, file));
  yield said ? rest : [readingOf(cutter, file), ...rest];
}

function readingOf(cutter: JsonCutter, file: string): Given {
  const format = cutter.around === 'FeatureCollection' ? 'geojson' : 'json';
  return { kind: 'reading', reading: { file, format } };
}

function toGiven(item: JsonItem | JsonItemFault, file: string): Given {
  if ('fault' in item) {
    const place: Place = { file, line: item.line, column: item.column, pointer: '' };
    return unreadable(place, item.fault, TEXT_FAULTS[item.fault]);
  }
  return parseJson(item.text, { file, line: item.line, column: item.column, pointer: item.pointer });
}

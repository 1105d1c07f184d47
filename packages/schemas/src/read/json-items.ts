import { LIMITS } from './limits.ts';

/** A JSON text cut out of a larger one: where it starts, and how it is pointed at from the top. */
export type JsonItem = {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
};

/** Why items can no longer be told apart, and where. */
export type JsonItemFault = {
  readonly fault: 'too-long' | 'cut-short' | 'after-the-end' | 'empty-item';
  readonly line: number;
  readonly column: number;
};

/** The lists, by their key at the top of an object, whose items are records: GeoJSON, a page of the API, an export. */
const LISTS: ReadonlySet<string> = new Set(['features', 'items', 'records']);

const [QUOTE, BACKSLASH, COMMA, FEED] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Cuts the items of a JSON list out of its text as it comes, without parsing them: brackets are counted, texts skipped. The
 * list is the whole file, or lies under `features`, `items` or `records` of an object; any other value is one item.
 * What is held is an item and a chunk, never the file; nothing recurses.
 */
export class JsonCutter {
  /** the type of the object around the list, when it says one before it: `FeatureCollection` */
  around = '';
  #text = '';
  /** the start of the item under way, when it began in earlier chunks: joined once, not at each chunk */
  #held: string[] = [];
  #heldLength = 0;
  #at = 0;
  #itemAt = -1;
  #depth = 0;
  #inText = false;
  #state: 'start' | 'list' | 'head' | 'whole' | 'tail' | 'done' = 'start';
  #pointer = '';
  #count = 0;
  #line = 1;
  #lineStart = 0;
  #itemLine = 1;
  #itemColumn = 1;

  /** The items that this chunk completes. */
  push(chunk: string): (JsonItem | JsonItemFault)[] {
    this.#drop();
    this.#text += chunk;
    const found: (JsonItem | JsonItemFault)[] = [];
    this.#scan(found);
    const open = this.#itemAt < 0 ? 0 : this.#heldLength + this.#text.length - this.#itemAt;
    if (open > LIMITS.record) {
      found.push({ fault: 'too-long', line: this.#itemLine, column: this.#itemColumn });
      this.#state = 'done';
      this.#itemAt = -1;
      this.#held = [];
    }
    return found;
  }

  /** What remains when the file ends. */
  end(): (JsonItem | JsonItemFault)[] {
    if (this.#state === 'done' || this.#state === 'start') return [];
    if (this.#state === 'whole' && this.#depth <= 0 && !this.#inText && this.#itemAt >= 0) {
      return [this.#itemUpTo(this.#text.length)];
    }
    if (this.#state === 'tail' && this.#depth <= 0) return [];
    const rest: JsonItem[] = this.#itemAt >= 0 ? [this.#itemUpTo(this.#text.length)] : [];
    const fault: JsonItemFault = { fault: 'cut-short', ...this.#placeOf(this.#text.length) };
    return this.#state === 'whole' || this.#state === 'head' ? rest : [fault];
  }

  /** Forgets what was read, but for the item under way. */
  #drop(): void {
    if (this.#itemAt >= 0) {
      this.#held.push(this.#text.slice(this.#itemAt, this.#at));
      this.#heldLength += this.#at - this.#itemAt;
      this.#itemAt = 0;
    }
    this.#text = this.#text.slice(this.#at);
    this.#lineStart -= this.#at;
    this.#at = 0;
  }

  #scan(found: (JsonItem | JsonItemFault)[]): void {
    while (this.#at < this.#text.length && this.#state !== 'done') {
      if (this.#inText && !this.#skipText()) return;
      if (this.#at >= this.#text.length) return;
      const code = this.#text.charCodeAt(this.#at);
      if (this.#state === 'start' && code > 0x20 && code !== 0xfeff) this.#start(code);
      this.#step(code, found);
      this.#at += 1;
    }
  }

  #start(code: number): void {
    if (code === OPEN_LIST) this.#state = 'list';
    else {
      this.#state = code === OPEN_OBJECT ? 'head' : 'whole';
      this.#open();
    }
  }

  #step(code: number, found: (JsonItem | JsonItemFault)[]): void {
    if (code === FEED) {
      this.#line += 1;
      this.#lineStart = this.#at + 1;
      return;
    }
    if (code <= 0x20 || code === 0xfeff) return;
    if (this.#state === 'tail' && this.#depth === 0) {
      found.push({ fault: 'after-the-end', ...this.#placeOf(this.#at) });
      this.#state = 'done';
      return;
    }
    const inList = this.#state === 'list' && this.#depth === 1;
    if (inList && this.#itemAt < 0 && code !== COMMA && code !== CLOSE_LIST) this.#open();
    if (code === QUOTE) this.#inText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#opens(code);
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) this.#closes(found);
    else if (code === COMMA && inList) this.#comma(found);
  }

  /** To the end of the text that is open; false when it goes on in the next chunk. */
  #skipText(): boolean {
    for (;;) {
      const end = this.#text.indexOf('"', this.#at);
      if (end < 0) {
        // an odd backslash waits for what it escapes
        this.#at = this.#text.length - (backslashesBefore(this.#text, this.#text.length, this.#at) % 2);
        return false;
      }
      if (backslashesBefore(this.#text, end, this.#at) % 2 === 0) {
        this.#inText = false;
        this.#at = end + 1;
        return true;
      }
      this.#at = end + 1;
    }
  }

  #opens(code: number): void {
    this.#depth += 1;
    if (code !== OPEN_LIST || this.#state !== 'head' || this.#depth !== 2) return;
    const head = this.#held.join('') + this.#text.slice(Math.max(this.#itemAt, 0), this.#at);
    const key = /"([a-z]+)"\s*:\s*$/.exec(head.slice(-64))?.[1];
    if (key === undefined || !LISTS.has(key)) return;
    this.around = /"type"\s*:\s*"([A-Za-z]+)"/.exec(head)?.[1] ?? '';
    this.#pointer = `/${key}`;
    this.#state = 'list';
    this.#depth = 1;
    this.#forget();
  }

  #closes(found: (JsonItem | JsonItemFault)[]): void {
    this.#depth -= 1;
    if (this.#state === 'list' && this.#depth === 0) {
      this.#close(this.#at, found);
      this.#state = 'tail';
      this.#depth = this.#pointer === '' ? 0 : 1;
    } else if (this.#state === 'head' && this.#depth === 0) this.#state = 'whole';
  }

  #comma(found: (JsonItem | JsonItemFault)[]): void {
    if (this.#itemAt < 0) found.push({ fault: 'empty-item', ...this.#placeOf(this.#at) });
    else this.#close(this.#at, found);
  }

  #open(): void {
    this.#itemAt = this.#at;
    const { line, column } = this.#placeOf(this.#at);
    this.#itemLine = line;
    this.#itemColumn = column;
  }

  #close(end: number, found: (JsonItem | JsonItemFault)[]): void {
    if (this.#itemAt >= 0) found.push(this.#itemUpTo(end));
  }

  #itemUpTo(end: number): JsonItem {
    const item = {
      text:
        this.#held.length === 0
          ? this.#text.slice(this.#itemAt, end)
          : this.#held.join('') + this.#text.slice(this.#itemAt, end),
      line: this.#itemLine,
      column: this.#itemColumn,
      pointer: this.#state === 'list' || this.#state === 'tail' ? `${this.#pointer}/${this.#count}` : '',
    };
    this.#forget();
    this.#count += 1;
    return item;
  }

  #forget(): void {
    this.#itemAt = -1;
    this.#held = [];
    this.#heldLength = 0;
  }

  #placeOf(at: number): { line: number; column: number } {
    return { line: this.#line, column: at - this.#lineStart + 1 };
  }
}

function backslashesBefore(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return end - at;
}

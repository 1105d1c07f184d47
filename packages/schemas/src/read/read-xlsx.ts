import { decode } from './decode.ts';
import type { Given } from './given.ts';
import { LIMITS } from './limits.ts';
import { FileUnreadable } from './unreadable.ts';
import { dateOfSerial, showsDate } from './workbook-date.ts';
import { attribute, type XmlToken, xmlTokens } from './xml-tokens.ts';
import type { ZipEntry } from './zip.ts';

/** What the cells of a workbook lean on: texts written once, the styles that show dates, the day from which days count. */
type Workbook = {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
};

/** Is this archive a workbook of the present format (ECMA-376)? */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === 'xl/workbook.xml');
}

/**
 * The rows of the first visible sheet of a workbook, header first; the names of the others are said, so that nobody takes
 * them for checked. Numbers shown as dates are read as dates. The sheet streams; only the shared texts are held.
 *
 * @throws FileUnreadable when the workbook is damaged or its texts are too many to hold
 */
export async function* readXlsx(
  entries: readonly ZipEntry[],
  file: string,
): AsyncGenerator<readonly Given[]> {
  const { sheets, from1904 } = await readSheets(entries);
  const sheet = sheets.find((one) => one.visible) ?? sheets[0];
  const entry = sheet && find(entries, sheet.target);
  if (!sheet || !entry) throw noSheet();
  const workbook = {
    texts: await readTexts(find(entries, 'xl/sharedStrings.xml')),
    dateStyles: await readDateStyles(find(entries, 'xl/styles.xml')),
    from1904,
  };
  const others = sheets.filter((one) => one !== sheet && one.visible).map((one) => one.name);
  const remarks = others.length === 0 ? [] : [leftOut(others)];
  yield [{ kind: 'reading', reading: { file, format: 'xlsx', sheet: sheet.name, remarks } }];
  yield* readRows(entry, workbook, file);
}

function leftOut(sheets: readonly string[]) {
  const names = sheets.slice(0, 20).join(', ');
  return {
    fr: `Seule la première feuille est lue ; laissées de côté : ${names}.`,
    en: `Only the first sheet is read; left out: ${names}.`,
  };
}

type Sheet = { readonly name: string; readonly target: string; readonly visible: boolean };

async function readSheets(entries: readonly ZipEntry[]): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  const targets = new Map<string, string>();
  for await (const token of tagsOf(find(entries, 'xl/_rels/workbook.xml.rels'))) {
    const [id, target] = [attribute(token.attributes, 'Id'), attribute(token.attributes, 'Target')];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets: Sheet[] = [];
  let from1904 = false;
  for await (const token of tagsOf(find(entries, 'xl/workbook.xml'))) {
    if (token.name === 'workbookPr')
      from1904 = /^(?:1|true)$/.test(attribute(token.attributes, 'date1904') ?? '');
    if (token.name !== 'sheet') continue;
    const target = targets.get(attribute(token.attributes, 'r:id') ?? '');
    const visible = (attribute(token.attributes, 'state') ?? 'visible') === 'visible';
    if (target) sheets.push({ name: attribute(token.attributes, 'name') ?? '', target, visible });
  }
  return { sheets, from1904 };
}

async function readTexts(entry: ZipEntry | undefined): Promise<string[]> {
  const texts: string[] = [];
  let [held, current, inText, inPhonetic] = [0, '', false, false];
  for await (const token of tokensOf(entry)) {
    if (token.kind === 'text') {
      if (inText && !inPhonetic) current += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.empty;
    if (token.name === 't') inText = opens;
    if (token.name === 'rPh') inPhonetic = opens;
    if (token.name === 'si' && !opens) {
      texts.push(current);
      held += current.length + 16;
      if (held > LIMITS.sharedTexts) throw tooManyTexts();
      current = '';
    }
  }
  return texts;
}

async function readDateStyles(entry: ZipEntry | undefined): Promise<Set<number>> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let [inCells, style] = [false, 0];
  for await (const token of tokensOf(entry)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    if (token.kind !== 'open') continue;
    const id = Number(attribute(token.attributes, 'numFmtId'));
    if (token.name === 'numFmt') codes.set(id, attribute(token.attributes, 'formatCode') ?? '');
    if (token.name !== 'xf' || !inCells) continue;
    if (showsDate(id, codes.get(id))) dates.add(style);
    style += 1;
  }
  return dates;
}

async function* readRows(
  entry: ZipEntry,
  workbook: Workbook,
  file: string,
): AsyncGenerator<readonly Given[]> {
  const reader = new RowReader(workbook);
  let width = 0;
  for await (const tokens of xmlTokens(decode(entry.open(), { encoding: 'utf-8' }))) {
    const found: Given[] = [];
    for (const token of tokens) {
      const row = reader.take(token);
      if (!row) continue;
      const place = { file, line: row.line, pointer: '' };
      // a workbook leaves out the empty cells at the end of a row
      const cells = [...row.cells, ...Array<string>(Math.max(0, width - row.cells.length)).fill('')];
      if (width > 0) found.push({ kind: 'row', place, cells });
      else found.push({ kind: 'header', place, names: row.cells.map((name) => name.trim()) });
      if (width === 0) width = row.cells.length;
    }
    yield found;
  }
}

/** Puts the cells of a row together, tag after tag; cells that the file leaves out are empty. */
class RowReader {
  readonly #workbook: Workbook;
  #cells: string[] = [];
  #line = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #text = '';
  #inValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The row that this token completes, unless it is empty. */
  take(token: XmlToken): { line: number; cells: string[] } | undefined {
    if (token.kind === 'text') {
      if (this.#inValue) this.#text += token.text;
      return undefined;
    }
    const opens = token.kind === 'open' && !token.empty;
    if (token.name === 'row' && token.kind === 'open') this.#openRow(token.attributes);
    else if (token.name === 'c' && token.kind === 'open') this.#openCell(token.attributes);
    else if (token.name === 'v' || token.name === 't') this.#inValue = opens;
    else if (token.name === 'c') this.#cells[this.#column] = this.#value();
    else if (token.name === 'row') return this.#row();
    return undefined;
  }

  #openRow(attributes: string): void {
    const line = Number(attribute(attributes, 'r'));
    this.#line = line > 0 ? line : this.#line + 1;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: string): void {
    const column = columnOf(attribute(attributes, 'r'));
    this.#column = column ?? this.#column + 1;
    if (this.#column >= LIMITS.columns) throw broken();
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? -1);
    this.#text = '';
  }

  #value(): string {
    const { texts, dateStyles, from1904 } = this.#workbook;
    if (this.#type === 's') return texts[Number(this.#text)] ?? '';
    if (this.#type === 'b') return this.#text === '1' ? 'true' : 'false';
    if (this.#type !== 'n' || this.#text === '') return this.#text;
    const number = Number(this.#text);
    const date = dateStyles.has(this.#style) ? dateOfSerial(number, from1904) : undefined;
    return date ?? (Number.isFinite(number) ? String(number) : this.#text);
  }

  #row(): { line: number; cells: string[] } | undefined {
    const cells = Array.from(this.#cells, (cell) => cell ?? '');
    return cells.some((cell) => cell.trim() !== '') ? { line: this.#line, cells } : undefined;
  }
}

/** The position, from 0, that a reference such as `AB12` gives. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

type Tag = Extract<XmlToken, { kind: 'open' }>;

async function* tagsOf(entry: ZipEntry | undefined): AsyncGenerator<Tag> {
  for await (const token of tokensOf(entry)) if (token.kind === 'open') yield token;
}

async function* tokensOf(entry: ZipEntry | undefined): AsyncGenerator<XmlToken> {
  if (!entry) return;
  for await (const tokens of xmlTokens(decode(entry.open(), { encoding: 'utf-8' }))) yield* tokens;
}

function find(entries: readonly ZipEntry[], name: string): ZipEntry | undefined {
  return entries.find((entry) => entry.name === name);
}

function broken(): FileUnreadable {
  return new FileUnreadable('broken-workbook', {
    fr: 'Ce classeur ne se lit pas : une cellule est placée hors de la feuille.',
    en: 'This workbook cannot be read: a cell is placed outside the sheet.',
  });
}

function noSheet(): FileUnreadable {
  return new FileUnreadable('broken-workbook', {
    fr: 'Ce classeur n’a pas de feuille que l’on puisse lire.',
    en: 'This workbook has no sheet that can be read.',
  });
}

function tooManyTexts(): FileUnreadable {
  return new FileUnreadable('workbook-too-large', {
    fr: 'Ce classeur contient trop de textes pour être lu. Exportez-le en CSV.',
    en: 'This workbook holds too many texts to be read. Export it as CSV.',
  });
}

import type { Text } from '../text.ts';

/** What the first bytes of a file, and then its name, say that it is. */
export type Kind =
  | 'zip'
  | 'gzip'
  | 'json'
  | 'ndjson'
  | 'csv'
  | { readonly refused: string; readonly text: Text };

/** bytes needed to tell: enough for a first record on a line of its own */
export const SNIFFED = 1 << 16;

/** Tells what a file is by its first bytes; its name decides only between texts. */
export function sniff(head: Uint8Array, name: string): Kind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  for (const { bytes, kind } of SIGNATURES) {
    if (bytes.every((byte, i) => head[i] === byte)) return kind;
  }
  return sniffText(startOf(head), extension);
}

function sniffText(text: string, extension: string): Kind {
  const start = text.trimStart();
  if (start === '') return EMPTY;
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'ndjson' || extension === 'jsonl') return 'ndjson';
  if (start[0] === '{') return looksLikeLines(start) ? 'ndjson' : 'json';
  if (start[0] === '[' || extension === 'json' || extension === 'geojson') return 'json';
  if (start[0] === '<') return MARKUP;
  const line = start.split(/[\r\n]/, 1)[0] ?? '';
  if (/[;,\t|]/.test(line)) return 'csv';
  if (extension === 'txt') return 'csv';
  return UNKNOWN;
}

/** Is the first line a JSON value by itself, with another object on the next one? */
function looksLikeLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trimStart()[0] !== '{') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function startOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

const EMPTY = {
  refused: 'empty',
  text: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
} as const;

const MARKUP = {
  refused: 'unknown-format',
  text: {
    fr: "C'est du XML ou du HTML, qui n'est pas lu ici. Donnez du JSON, du CSV ou un classeur .xlsx ; une page d'erreur a peut-être été enregistrée à la place du fichier.",
    en: 'This is XML or HTML, which is not read here. Give JSON, CSV or an .xlsx workbook; an error page may have been saved instead of the file.',
  },
} as const;

const UNKNOWN = {
  refused: 'unknown-format',
  text: {
    fr: "Ni JSON, ni tableau : la première ligne n'a aucun séparateur. Donnez du JSON, du NDJSON, du CSV, un classeur .xlsx ou un zip de ceux-là.",
    en: 'Neither JSON nor a table: the first line has no separator. Give JSON, NDJSON, CSV, an .xlsx workbook or a zip of these.',
  },
} as const;

const OLD_WORKBOOK = {
  refused: 'old-workbook',
  text: {
    fr: "C'est un classeur de l'ancien format (.xls). Ouvrez-le et enregistrez-le en .xlsx, ou exportez-le en CSV.",
    en: 'This is a workbook in the old format (.xls). Open it and save it as .xlsx, or export it as CSV.',
  },
} as const;

const PDF = {
  refused: 'unknown-format',
  text: {
    fr: "C'est un PDF : un document à lire, dont on ne tire pas de fiches. Demandez les données dont il a été fait.",
    en: 'This is a PDF: a document to read, from which no records are taken. Ask for the data it was made from.',
  },
} as const;

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: Kind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: OLD_WORKBOOK },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: PDF },
];

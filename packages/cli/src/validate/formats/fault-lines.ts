import type { Fault, Language } from '@maillage/schemas';

const HEADER = {
  fr: [
    'fichier',
    'ligne',
    'colonne',
    'champ',
    'pointeur',
    'gravité',
    'code',
    'message',
    'trouvé',
    'réparation',
  ],
  en: ['file', 'line', 'column', 'field', 'pointer', 'severity', 'code', 'message', 'found', 'repair'],
} as const;

/** The header of a table of faults, to be handed back to who made the file. */
export function faultHeader(language: Language): string {
  return HEADER[language].join(';');
}

/** A fault as a line of that table. */
export function faultLine({ issue, place, mend }: Fault, language: Language): string {
  const cells = [
    place.file,
    place.line,
    place.column,
    place.name,
    place.pointer,
    issue.severity,
    issue.code,
    issue.message[language],
    issue.found,
    mend?.to,
  ];
  return cells.map(cell).join(';');
}

/** A cell; one that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { ImportReport, NoteGroup } from '@maillage/connectors';
import type { Language, Text } from '@maillage/schemas';
import type { BulkResult } from '@maillage/server';

const KINDS: Readonly<Record<NoteGroup['kind'], Text>> = {
  refused: { fr: 'refusées', en: 'refused' },
  noticed: { fr: 'à savoir', en: 'to know' },
  repaired: { fr: 'réparées', en: 'repaired' },
  merged: { fr: 'fondues avec une autre', en: 'merged with another' },
  skipped: { fr: 'passées', en: 'skipped' },
};

/** Examples that a person is shown; `--json` gives all that were kept. */
const SHOWN = 2;

/** The report of a file for a person: where its rows went, and why. */
export function reportText(report: ImportReport, language: Language): string {
  const n = (count: number) => count.toLocaleString(language);
  const records = Object.entries(report.records).map(([type, count]) => `${n(count)} ${type}`);
  const head = {
    fr: `${report.file} (${report.connector}) : ${n(report.rows)} lignes → ${records.join(', ') || 'aucune fiche'}`,
    en: `${report.file} (${report.connector}): ${n(report.rows)} rows → ${records.join(', ') || 'no record'}`,
  }[language];
  return [head, ...report.groups.flatMap((group) => groupLines(group, language))].join('\n');
}

function groupLines(group: NoteGroup, language: Language): string[] {
  const count = group.count.toLocaleString(language);
  const head = `  ${count} ${KINDS[group.kind][language]} · ${group.label[language]}`;
  const examples = group.examples.slice(0, SHOWN).map(({ line, message }) => {
    const where = { fr: 'ligne', en: 'line' }[language];
    return `      ${where} ${line} · ${message[language]}`;
  });
  return [head, ...examples];
}

/** What became of the store, in one line. */
export function writtenText({ created, updated, unchanged }: BulkResult, language: Language): string {
  const n = (count: number) => count.toLocaleString(language);
  return {
    fr: `${n(created)} fiches créées, ${n(updated)} mises à jour, ${n(unchanged)} inchangées.`,
    en: `${n(created)} records created, ${n(updated)} updated, ${n(unchanged)} unchanged.`,
  }[language];
}

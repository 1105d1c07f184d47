import type { CheckReport, FileReport, Finding, Language, Mend, Report } from '@maillage/schemas';
import { whereOf } from './where.ts';

/** The report for a person at a terminal: what is wrong, how files were read, what was not checked, the verdict last. */
export function toText(report: Report, language: Language): string {
  const parts = [
    ...report.findings.map((finding) => findingOf(finding, language)),
    ...report.files.flatMap((file) => readingOf(file, language)),
    ...notRun(report.checks, language),
    verdict(report, language),
  ];
  return parts.join('\n');
}

const MARKS = { error: '✗', warning: '!', info: 'i' } as const;

function findingOf(finding: Finding, language: Language): string {
  const [first, ...others] = finding.examples;
  const place = first?.place ?? { file: finding.file, pointer: '' };
  const article = finding.reference ? ` [${finding.reference.article}]` : '';
  const lines = [
    `${MARKS[finding.severity]} ${whereOf(place, language)}`,
    `    ${finding.message[language]}${article} (${finding.code})`,
  ];
  if (finding.count > 1)
    lines.push(
      `    ${timesOf(
        finding,
        others.map(({ place: at }) => at.line),
        language,
      )}`,
    );
  if (first?.mend) lines.push(`    ${mendOf(first.mend, finding, language)}`);
  return lines.join('\n');
}

function timesOf(finding: Finding, lines: readonly (number | undefined)[], language: Language): string {
  const known = lines.filter((line) => line !== undefined);
  const count = finding.count.toLocaleString(language);
  const more = finding.count > lines.length + 1 ? '…' : '';
  const where =
    known.length === 0
      ? ''
      : language === 'fr'
        ? `, aussi ligne ${known.join(', ')}${more}`
        : `, also line ${known.join(', ')}${more}`;
  return language === 'fr' ? `${count} fois${where}` : `${count} times${where}`;
}

function mendOf({ to }: Mend, { mendable }: Finding, language: Language): string {
  const said =
    to === undefined ? (language === 'fr' ? 'retirer le champ' : 'remove the field') : JSON.stringify(to);
  return language === 'fr'
    ? `Réparation sûre : ${said} (--fix en répare ${mendable})`
    : `Safe repair: ${said} (--fix mends ${mendable})`;
}

function readingOf(file: FileReport, language: Language): string[] {
  const fr = language === 'fr';
  const counts = Object.entries(file.records).map(
    ([type, count]) => `${count} ${type === '?' ? (fr ? 'sans type reconnu' : 'of unknown type') : type}`,
  );
  const how = [
    file.format,
    file.encoding,
    file.separator &&
      `${fr ? 'séparateur' : 'separator'} ${file.separator === '\t' ? 'tabulation' : `« ${file.separator} »`}`,
    file.sheet && `${fr ? 'feuille' : 'sheet'} « ${file.sheet} »`,
  ].filter(Boolean);
  const guessed = (file.columns ?? []).filter(
    ({ how: by, field }) => by !== 'name' && field !== undefined && by !== 'double',
  );
  const columns = guessed.map(
    ({ column, field, how: by }) => `« ${column} » → ${field} (${HOW[by as keyof typeof HOW][language]})`,
  );
  return [
    `${file.file} : ${how.join(', ')}${counts.length > 0 ? ` ; ${counts.join(', ')}` : ''}`,
    ...(columns.length > 0
      ? [`    ${fr ? 'Colonnes reconnues' : 'Columns recognised'} : ${columns.join(', ')}`]
      : []),
    ...(file.remarks ?? []).map((remark) => `    ${remark[language]}`),
  ];
}

const HOW = {
  label: { fr: 'par son libellé', en: 'by its label' },
  synonym: { fr: 'par son nom usuel', en: 'by its usual name' },
  spelling: { fr: 'par son orthographe proche', en: 'by its close spelling' },
  mapping: { fr: 'par --mapping', en: 'by --mapping' },
} as const;

function notRun(checks: readonly CheckReport[], language: Language): string[] {
  const silent = checks.filter((check) => check.notRun > 0);
  if (silent.length === 0) return [];
  const byReason = Map.groupBy(silent, (check) => check.why?.[language] ?? '');
  const lines = [...byReason].map(
    ([why, held]) => `    ${held.map(({ code, notRun: count }) => `${code} (${count})`).join(', ')} : ${why}`,
  );
  return [
    language === 'fr'
      ? "Règles non appliquées (leur silence n'est pas une approbation)"
      : 'Rules not run (their silence is not approval)',
    ...lines,
  ];
}

function verdict({ documents, validDocuments, faults }: Report, language: Language): string {
  return language === 'fr'
    ? `${documents} fiche(s) lue(s) : ${validDocuments} valide(s), ${documents - validDocuments} avec des erreurs. ${faults.error} erreur(s), ${faults.warning} avertissement(s), ${faults.info} remarque(s).`
    : `${documents} record(s) read: ${validDocuments} valid, ${documents - validDocuments} with errors. ${faults.error} error(s), ${faults.warning} warning(s), ${faults.info} remark(s).`;
}

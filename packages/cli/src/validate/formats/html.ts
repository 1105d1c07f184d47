import type { Finding, Language, Report } from '@maillage/schemas';
import { whereOf } from './where.ts';

/** The report as a page that stands alone: no script, nothing loaded from elsewhere. */
export function toHtml(report: Report, language: Language): string {
  const fr = language === 'fr';
  const title = fr ? 'Vérification des données' : 'Data check';
  const { documents, validDocuments, faults } = report;
  const silent = report.checks.filter((check) => check.notRun > 0);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<h1>${title}</h1>
<p class="${report.valid ? 'holds' : 'fails'}"><strong>${verdict(report, fr)}</strong> ${documents} ${fr ? 'fiches lues' : 'records read'}, ${validDocuments} ${fr ? 'sans erreur' : 'without error'} ; ${faults.error} ${fr ? 'erreurs' : 'errors'}, ${faults.warning} ${fr ? 'avertissements' : 'warnings'}, ${faults.info} ${fr ? 'remarques' : 'remarks'}.</p>
<h2>${fr ? 'Ce qui a été trouvé' : 'What was found'}</h2>
${report.findings.length === 0 ? `<p>${fr ? 'Rien.' : 'Nothing.'}</p>` : `<ol>${report.findings.map((finding) => item(finding, language)).join('\n')}</ol>`}
<h2>${fr ? 'Comment les fichiers ont été lus' : 'How files were read'}</h2>
<ul>${report.files.map((file) => `<li>${escapeHtml(file.file)} : ${escapeHtml([file.format, file.encoding, file.separator, file.sheet].filter(Boolean).join(', '))}${columns(file.columns ?? [])}</li>`).join('\n')}</ul>
<h2>${fr ? "Ce qui n'a pas pu être vérifié" : 'What could not be checked'}</h2>
${silent.length === 0 ? `<p>${fr ? 'Tout a été vérifié.' : 'Everything was checked.'}</p>` : `<ul>${silent.map((check) => `<li><code>${escapeHtml(check.code)}</code>, ${check.notRun} × : ${escapeHtml(check.why?.[language] ?? '')}</li>`).join('\n')}</ul>`}
</main></body></html>`;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1a1a1a;background:#fff}li{margin:.6rem 0}code{font-size:.9em}.error>strong{color:#a4000f}.warning>strong{color:#7a4b00}.info>strong{color:#1f4e8c}.holds{border-left:.4rem solid #1a7f37;padding-left:1rem}.fails{border-left:.4rem solid #a4000f;padding-left:1rem}small{color:#555}';

function verdict({ valid }: Report, fr: boolean): string {
  if (valid) return fr ? 'Aucune erreur trouvée.' : 'No error found.';
  return fr ? 'Des erreurs sont à corriger.' : 'There are errors to mend.';
}

function item(finding: Finding, language: Language): string {
  const article = finding.reference ? ` — ${escapeHtml(finding.reference.article)}` : '';
  const places = finding.examples.map(({ place, mend }) => {
    const to = mend?.to === undefined ? '' : ` → <ins>${escapeHtml(JSON.stringify(mend.to))}</ins>`;
    return `<li>${escapeHtml(whereOf(place, language))}${to}</li>`;
  });
  const more = finding.count > places.length ? `<li>… (${finding.count})</li>` : '';
  return `<li class="${finding.severity}"><strong>${escapeHtml(finding.message[language])}</strong> <small><code>${escapeHtml(finding.code)}</code>${article}, ${finding.count} ×</small><ul>${places.join('')}${more}</ul></li>`;
}

function columns(assumptions: readonly { column: string; field?: string }[]): string {
  const said = assumptions.filter(({ column, field }) => field !== undefined && field !== column);
  return said.length === 0
    ? ''
    : `<br><small>${said.map(({ column, field }) => `${escapeHtml(column)} → ${escapeHtml(field ?? '')}`).join(', ')}</small>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

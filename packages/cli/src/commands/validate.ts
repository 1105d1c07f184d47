import { hasErrors, type Issue, toPointer } from '@maillage/schemas';
import { Complaint, defineCommand, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { checkDocument } from '../validate/check-document.ts';
import { readDocuments } from '../validate/read-documents.ts';

/** One fault, ready to print: where it stands and what it is. */
type Finding = {
  readonly file: string;
  readonly line?: number;
  readonly pointer: string;
  readonly issue: Issue;
};

type Tally = { documents: number; valid: number; notRun: Map<string, number>; findings: Finding[] };

export const validate = defineCommand({
  name: 'validate',
  summary: {
    fr: 'vérifier des fichiers contre les schémas et les règles',
    en: 'check files against schemas and rules',
  },
  usage: { fr: 'validate FICHIER… [--type TYPE] [--json]', en: 'validate FILE… [--type TYPE] [--json]' },
  details: {
    fr: "Lit du JSON (une fiche ou une liste) ou du NDJSON (une fiche par ligne). Une fiche complète dit elle-même son type ; un contenu nu demande --type. Rien n'est envoyé ni modifié. Les règles qui n'ont pas pu être appliquées, faute de données, sont nommées : leur silence ne vaut pas approbation.",
    en: 'Reads JSON (one record or a list) or NDJSON (one record a line). A whole record says its own type; a bare body needs --type. Nothing is sent or changed. Rules that could not run for want of data are named: their silence is not approval.',
  },
  options: {
    type: {
      type: 'string',
      value: 'TYPE',
      about: {
        fr: 'type des contenus nus (pcs, dicrim, event…)',
        en: 'type of bare bodies (pcs, dicrim, event…)',
      },
    },
  },
  examples: ['maillage validate plans.json', 'maillage validate pcs.ndjson --type pcs --json'],
  async run(files, options, terminal) {
    if (files.length === 0) {
      throw new Complaint(EXIT.usage, {
        fr: 'Donnez au moins un fichier : maillage validate FICHIER…',
        en: 'Give at least one file: maillage validate FILE…',
      });
    }
    const tally: Tally = { documents: 0, valid: 0, notRun: new Map(), findings: [] };
    for (const file of files) await checkFile(file, options.type as string | undefined, tally);
    if (options.json) terminal.out(JSON.stringify(toReport(tally), null, 2));
    else print(tally, terminal);
    return tally.findings.some(({ issue }) => issue.severity === 'error') ? EXIT.faults : EXIT.ok;
  },
});

async function checkFile(file: string, type: string | undefined, tally: Tally): Promise<void> {
  for await (const document of readDocuments(file)) {
    tally.documents += 1;
    const at = { file, ...(document.line !== undefined && { line: document.line }) };
    if ('fault' in document) {
      tally.findings.push({ ...at, pointer: document.pointer, issue: notJson(document.fault) });
      continue;
    }
    const { issues, notRun } = checkDocument(document.value, type);
    if (!hasErrors(issues)) tally.valid += 1;
    for (const rule of notRun) tally.notRun.set(rule, (tally.notRun.get(rule) ?? 0) + 1);
    for (const issue of issues) {
      tally.findings.push({ ...at, pointer: document.pointer + toPointer(issue.path), issue });
    }
  }
}

function notJson(fault: string): Issue {
  return {
    code: 'document/not-json',
    severity: 'error',
    path: [],
    message: { fr: `Ce n'est pas du JSON : ${fault}`, en: `This is not JSON: ${fault}` },
  };
}

function toReport(tally: Tally) {
  return {
    documents: tally.documents,
    valid: tally.valid,
    issues: tally.findings.map(({ file, line, pointer, issue }) => ({ file, line, pointer, ...issue })),
    rulesNotRun: Object.fromEntries(tally.notRun),
  };
}

function print(tally: Tally, { out, language }: Terminal): void {
  const fr = language === 'fr';
  for (const { file, line, pointer, issue } of tally.findings) {
    const where = [file, line !== undefined && `${fr ? 'ligne' : 'line'} ${line}`, pointer]
      .filter(Boolean)
      .join(' · ');
    const article = issue.reference ? ` [${issue.reference.article}]` : '';
    out(`${MARKS[issue.severity]} ${where}\n    ${issue.message[language]}${article} (${issue.code})`);
  }
  const faults = tally.documents - tally.valid;
  out(
    fr
      ? `${tally.documents} fiche(s) lue(s) : ${tally.valid} valide(s), ${faults} avec des erreurs.`
      : `${tally.documents} record(s) read: ${tally.valid} valid, ${faults} with errors.`,
  );
  if (tally.notRun.size > 0) {
    const rules = [...tally.notRun].map(([rule, n]) => `${rule} (${n})`).join(', ');
    out(
      fr ? `Règles non appliquées, faute de données : ${rules}` : `Rules not run, for want of data: ${rules}`,
    );
  }
}

const MARKS = { error: '✗', warning: '!', info: 'i' } as const;

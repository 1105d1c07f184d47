import { compareRuns, type Run, type RunComparison, sayFigure } from '@maillage/indicators';
import type { Language } from '@maillage/schemas';
import type { Options, Terminal } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { toColumns } from '../to-columns.ts';
import { readRunFile } from './run-file.ts';

/** `indicator compare a.json b.json`: what became of every territory from one run to the other. */
export async function compareVerb(
  [before, after]: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const [a, b] = [await readRunFile(before, terminal), await readRunFile(after, terminal)];
  const compared = compareRuns(a, b);
  if (options.json) terminal.out(JSON.stringify(compared, null, 2));
  else print(a, b, compared, terminal);
  return EXIT.ok;
}

function print(a: Run, b: Run, compared: RunComparison, { out, language }: Terminal): void {
  const { differs, inputs, counts } = compared;
  out(`${named(a)} → ${named(b)}`);
  out(`${SAYS.differs[language]} ${differs.join(', ') || SAYS.nothing[language]}`);
  out(`${SAYS.inputs[language]} +${inputs.added} −${inputs.removed} ~${inputs.changed}`);
  out(
    Object.entries(counts)
      .map(([change, n]) => `${WORDS[change as keyof typeof WORDS][language]} ${n}`)
      .join(' · '),
  );
  const rows = changedRows(a, b, compared, language);
  if (rows.length > 0) out(toColumns(rows));
}

function changedRows(a: Run, b: Run, { rows }: RunComparison, language: Language): string[][] {
  const figure = (value: number | null, { indicator }: Run) =>
    value === null ? '–' : sayFigure(value, indicator.unit, language);
  return rows
    .filter(({ change }) => change !== 'same')
    .map(({ territory, name, before, after, classes, change }) => [
      territory,
      name,
      figure(before, a),
      figure(after, b),
      classes.map((one) => one ?? '–').join(' → '),
      WORDS[change][language],
    ]);
}

function named({ indicator, on, within, level }: Run): string {
  return `${indicator.id} ${indicator.version} (${level}, ${within}, ${on})`;
}

const SAYS = {
  differs: { fr: 'Ce qui diffère dans la demande :', en: 'What differs in what was asked:' },
  nothing: { fr: 'rien', en: 'nothing' },
  inputs: { fr: 'Fiches lues, nouvelles, absentes, modifiées :', en: 'Records read, new, gone, changed:' },
};

const WORDS = {
  same: { fr: 'même valeur', en: 'same figure' },
  moved: { fr: 'autre valeur', en: 'other figure' },
  told: { fr: 'désormais une valeur', en: 'now a figure' },
  untold: { fr: 'plus de valeur', en: 'no figure any more' },
  appeared: { fr: 'seulement après', en: 'only after' },
  disappeared: { fr: 'seulement avant', en: 'only before' },
} as const;

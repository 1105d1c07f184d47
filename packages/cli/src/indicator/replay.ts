import { type Replay, type RunDifference, replaySteps } from '@maillage/indicators';
import type { Options, Terminal } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { drive } from './drive.ts';
import { hashOf } from './hash-of.ts';
import { knownIndicator } from './known-indicator.ts';
import { readDossiers } from './read-dossiers.ts';
import { COMPUTED, withinOf } from './run.ts';
import { readRunFile } from './run-file.ts';

/** differences said one by one; `--json` gives them all */
const SAID = 20;

/** `indicator replay run.json`: computes again; 0 when every byte is the same, 1 with what is not. */
export async function replayVerb(
  [path]: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const run = await readRunFile(path, terminal);
  const indicator = knownIndicator(run.indicator.id);
  const { on, level } = run;
  const gathering = { within: withinOf(run), level, on, types: indicator.inputs };
  const dossiers = await readDossiers(options, terminal, gathering);
  const replay = await drive(replaySteps(run, indicator, dossiers, hashOf), COMPUTED, terminal);
  if (options.json) terminal.out(JSON.stringify(toReport(replay), null, 2));
  else print(replay, terminal);
  return replay.equal ? EXIT.ok : EXIT.faults;
}

function toReport({ equal, figuresEqual, differences, replayed }: Replay) {
  return { equal, figuresEqual, hash: replayed.hash, differences };
}

function print({ equal, figuresEqual, differences, replayed }: Replay, { out, language }: Terminal): void {
  if (equal) {
    out(`${SAYS.equal[language]} ${replayed.hash}`);
    return;
  }
  out((figuresEqual ? SAYS.figuresEqual : SAYS.differs)[language]);
  for (const difference of differences.slice(0, SAID)) out(`  ${say(difference)[language]}`);
  const rest = differences.length - SAID;
  if (rest > 0) {
    out(
      { fr: `  … et ${rest} autres : --json les donne.`, en: `  … and ${rest} more: --json gives them.` }[
        language
      ],
    );
  }
}

const SAYS = {
  equal: { fr: 'Identique, à l’octet près. Empreinte :', en: 'The same, to the byte. Hash:' },
  figuresEqual: {
    fr: 'Mêmes valeurs ; le reste diffère :',
    en: 'The same figures; the rest differs:',
  },
  differs: { fr: 'Des valeurs diffèrent :', en: 'Figures differ:' },
};

function say(difference: RunDifference): { readonly fr: string; readonly en: string } {
  switch (difference.what) {
    case 'seal':
      return {
        fr: "le fichier ne porte plus l'empreinte de ce qu'il dit",
        en: 'the file no longer bears its hash',
      };
    case 'definition':
      return {
        fr: `définition : ${difference.kept}, ici ${difference.replayed}`,
        en: `definition: ${difference.kept}, here ${difference.replayed}`,
      };
    case 'input':
      return sayInput(difference);
    case 'result':
      return sayResult(difference);
  }
}

function sayInput({ kept, replayed }: Extract<RunDifference, { what: 'input' }>) {
  if (kept === null) return { fr: `fiche nouvelle : ${replayed?.id}`, en: `new record: ${replayed?.id}` };
  if (replayed === null) return { fr: `fiche absente : ${kept.id}`, en: `record gone: ${kept.id}` };
  const change = `${kept.id} (${kept.revision} → ${replayed.revision})`;
  return { fr: `fiche modifiée, révision : ${change}`, en: `record changed, revision: ${change}` };
}

function sayResult({ territory, kept, replayed, fields }: Extract<RunDifference, { what: 'result' }>) {
  if (kept === null) return { fr: `${territory} : nouveau ici`, en: `${territory}: new here` };
  if (replayed === null) return { fr: `${territory} : absent ici`, en: `${territory}: not here` };
  const change = `${kept.value} → ${replayed.value} (${fields.join(', ')})`;
  return { fr: `${territory} : ${change}`, en: `${territory}: ${change}` };
}

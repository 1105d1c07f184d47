import { type Run, type RunSettings, runSteps } from '@maillage/indicators';
import { parseTerritoryKey, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import { Complaint, type Options, type Terminal } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { dayOf } from '../settings.ts';
import { levelOf, territoryOf } from '../territory-options.ts';
import { drive } from './drive.ts';
import { hashOf } from './hash-of.ts';
import { knownIndicator } from './known-indicator.ts';
import { readDossiers } from './read-dossiers.ts';
import { runText, writeRun } from './run-file.ts';

/** `indicator run ID --within … [-o run.json]`: computes, and keeps all that another node needs to find the same. */
export async function runVerb(
  [id]: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const indicator = knownIndicator(id);
  if (options.within === undefined) throw new Complaint(EXIT.usage, WITHIN_WHAT);
  const within = territoryOf('within', options.within as string);
  const level = levelOf(options, indicator.levels[0]);
  if (!indicator.levels.includes(level)) throw notAtThatLevel(indicator.id, indicator.levels);
  const on = dayOf(options);
  const dossiers = await readDossiers(options, terminal, { within, level, on, types: indicator.inputs });
  const settings: RunSettings = { on, level, within: toTerritoryKey(within), parameters: {}, seed: null };
  const run = await drive(runSteps(indicator, dossiers, settings, hashOf), COMPUTED, terminal);
  if (options.output === undefined) terminal.write(runText(run));
  else {
    await writeRun(options.output as string, run);
    terminal.out(options.json ? JSON.stringify(summaryOf(run), null, 2) : said(run, terminal));
  }
  return EXIT.ok;
}

/** The territory inside which a kept run was computed. */
export function withinOf({ within }: Run): TerritoryRef {
  const territory = parseTerritoryKey(within);
  if (territory) return territory;
  throw new Complaint(EXIT.faults, {
    fr: `Le calcul gardé dit porter sur « ${within} », qui n'est pas un territoire.`,
    en: `The kept run says that it is about "${within}", which is not a territory.`,
  });
}

/** What each line of progress of a computation begins with. */
export const COMPUTED = { fr: 'Calcul, étapes :', en: 'Computing, steps:' };

function summaryOf({ indicator, on, level, within, hash, results, inputs }: Run) {
  const known = results.filter(({ value }) => value !== null).length;
  return {
    indicator: indicator.id,
    version: indicator.version,
    on,
    within,
    level,
    territories: results.length,
    known,
    inputs: inputs.length,
    hash,
  };
}

function said(run: Run, { language }: Terminal): string {
  const { indicator, version, territories, known, inputs, hash } = summaryOf(run);
  return {
    fr: `${indicator} ${version} : ${territories} territoire(s), ${known} avec une valeur, ${inputs} fiche(s) lue(s).\nEmpreinte : ${hash}`,
    en: `${indicator} ${version}: ${territories} territories, ${known} with a value, ${inputs} record(s) read.\nHash: ${hash}`,
  }[language];
}

function notAtThatLevel(id: string, levels: readonly string[]): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `${id} se calcule aux niveaux ${levels.join(', ')} : choisissez avec --level.`,
    en: `${id} is computed at the levels ${levels.join(', ')}: choose with --level.`,
  });
}

const WITHIN_WHAT = {
  fr: 'Dites sur quel ensemble calculer : --within departement:62, ou country:FR.',
  en: 'Say over which whole to compute: --within departement:62, or country:FR.',
};

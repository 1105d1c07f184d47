import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  explainSteps,
  findIndicator,
  type Origin,
  type Run,
  type RunExplanation,
  runIndicator,
} from '@maillage/indicators';
import { parseTerritoryKey, type Text, toTerritoryKey } from '@maillage/schemas';
import { Complaint, type Options, type Terminal } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { dataFolder } from '../settings.ts';
import { territoryOf } from '../territory-options.ts';
import { drive } from './drive.ts';
import { hashOf } from './hash-of.ts';
import { readDossiers } from './read-dossiers.ts';
import { readRunFile } from './run-file.ts';

/** `indicator explain run.json TERRITORY`: how a figure was reached, what moves it most, what would change its class. */
export async function explainVerb(
  [path, key]: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const run = await readRunFile(path, terminal);
  const territory = keyOf(key, run);
  const origin = await originOf(run, territory, options, terminal);
  const explained = await drive(explainSteps(run, territory, origin), LEFT_OUT, terminal);
  if (!explained) throw notThere(territory);
  if (options.json) terminal.out(JSON.stringify(explained, null, 2));
  else print(explained, terminal);
  return EXIT.ok;
}

function print({ sentences }: RunExplanation, { out, language }: Terminal): void {
  for (const sentence of sentences) out(sentence[language]);
}

/** A code alone is one of the level of the run. */
function keyOf(key: string | undefined, { level }: Run): string {
  if (key === undefined) throw new Complaint(EXIT.usage, WHICH_ONE);
  const plain = parseTerritoryKey(`${level}:${key}`);
  return plain ? toTerritoryKey(plain) : toTerritoryKey(territoryOf('territory', key));
}

/** Where the figure comes from, when a node is at hand that still holds the very records of the run. */
async function originOf(
  run: Run,
  territory: string,
  options: Options,
  terminal: Terminal,
): Promise<Origin | undefined> {
  const indicator = findIndicator(run.indicator.id);
  if (!indicator || indicator.version !== run.indicator.version) return without(OTHER_VERSION, terminal);
  if (!hasNode(options, terminal)) return without(NO_NODE, terminal);
  const within = territoryOf('territory', territory);
  const [dossier] = await readDossiers(options, terminal, {
    within,
    level: within.level,
    on: run.on,
    types: indicator.inputs,
  });
  if (!dossier) return without(CHANGED, terminal);
  const origin = { indicator, dossier };
  return isOfTheRun(origin, run) ? origin : without(CHANGED, terminal);
}

/** Every record of the dossier is among those that the run read, as it read them, and gives the figure it gave. */
function isOfTheRun({ indicator, dossier }: Origin, run: Run): boolean {
  const { on, level, within, parameters, seed } = run;
  const again = runIndicator(indicator, [dossier], { on, level, within, parameters, seed }, hashOf);
  const read = new Map(run.inputs.map(({ id, hash }) => [id, hash]));
  const key = toTerritoryKey(dossier.about);
  const kept = run.results.find((result) => toTerritoryKey(result.territory) === key);
  return (
    kept?.value === again.results[0]?.value && again.inputs.every(({ id, hash }) => read.get(id) === hash)
  );
}

function hasNode(options: Options, { env }: Terminal): boolean {
  return options.node !== undefined || existsSync(join(dataFolder(options, env), 'maillage.sqlite'));
}

function without(why: Text, { err, language }: Terminal): undefined {
  err(why[language]);
}

function notThere(territory: string): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `${territory} n'est pas dans ce calcul.`,
    en: `${territory} is not in this run.`,
  });
}

const LEFT_OUT = { fr: 'Fiches ôtées une à une :', en: 'Records left out one by one:' };
const WHICH_ONE = {
  fr: 'Dites quel territoire : maillage indicator explain run.json commune:62225.',
  en: 'Say which territory: maillage indicator explain run.json commune:62225.',
};
const NO_NODE = {
  fr: 'Sans nœud (--data ou --node), on ne peut pas dire quelle fiche pèse le plus : voici ce que dit le calcul.',
  en: 'Without a node (--data or --node), which record weighs most cannot be told: here is what the run says.',
};
const OTHER_VERSION = {
  fr: 'La définition a changé depuis ce calcul : on ne peut pas dire quelle fiche pèse le plus.',
  en: 'The definition changed since this run: which record weighs most cannot be told.',
};
const CHANGED = {
  fr: 'Les fiches du nœud ne sont plus celles du calcul : on ne peut pas dire laquelle pèse le plus. « maillage indicator replay » dit ce qui diffère.',
  en: 'The records of the node are no longer those of the run: which weighs most cannot be told. "maillage indicator replay" says what differs.',
};

import type { Command } from '../command.ts';
import { compareVerb } from './compare.ts';
import { explainVerb } from './explain.ts';
import { replayVerb } from './replay.ts';
import { runVerb } from './run.ts';

/** What can be done with runs, by the word that follows `maillage indicator`; an indicator's id always has a slash. */
export const runVerbs: ReadonlyMap<string, Command['run']> = new Map([
  ['run', runVerb],
  ['explain', explainVerb],
  ['replay', replayVerb],
  ['compare', compareVerb],
]);

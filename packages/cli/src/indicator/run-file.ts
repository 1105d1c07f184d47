import { readFile } from 'node:fs/promises';
import { type Run, readRun } from '@maillage/indicators';
import { canonical } from '@maillage/server';
import { Complaint, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { writeWhole } from '../export/whole-file.ts';
import { hashOf } from './hash-of.ts';

/** A run as it is kept: its canonical text on one line, the same bytes everywhere. */
export function runText(run: Run): string {
  return `${canonical(run)}\n`;
}

/** Writes a run; the file appears only once it is whole. */
export async function writeRun(path: string, run: Run): Promise<void> {
  await writeWhole(path, pieces(runText(run)));
}

async function* pieces(text: string): AsyncIterable<string> {
  yield text;
}

/**
 * Reads a kept run; one that was altered since it was computed is said to be, and read all the same.
 *
 * @throws Complaint  when the file is not there, or is not a run
 */
export async function readRunFile(path: string | undefined, terminal: Terminal): Promise<Run> {
  if (path === undefined) throw new Complaint(EXIT.usage, GIVE_ONE);
  const read = readRun(parsed(path, await textOf(path)), hashOf);
  if (read.fault === 'not-a-run') throw notARun(path);
  if (read.fault === 'altered') terminal.err(altered(path)[terminal.language]);
  return read.run;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Complaint(EXIT.environment, {
      fr: `Le fichier ${path} ne peut pas être lu : vérifiez son nom et vos droits.`,
      en: `The file ${path} cannot be read: check its name and your rights.`,
    });
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notARun(path);
  }
}

function notARun(path: string): Complaint {
  return new Complaint(EXIT.faults, {
    fr: `${path} n'est pas un calcul gardé : « maillage indicator run ID --within … -o ${path} » en écrit un.`,
    en: `${path} is not a kept run: "maillage indicator run ID --within … -o ${path}" writes one.`,
  });
}

const altered = (path: string) => ({
  fr: `Attention : ${path} ne porte plus l'empreinte de ce qu'il dit ; il a été modifié depuis le calcul.`,
  en: `Beware: ${path} no longer bears the hash of what it says; it was altered since it was computed.`,
});

const GIVE_ONE = {
  fr: 'Donnez le fichier du calcul gardé : run.json.',
  en: 'Give the file of the kept run: run.json.',
};

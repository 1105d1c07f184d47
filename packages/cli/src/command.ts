import type { ParseArgsOptionsConfig } from 'node:util';
import type { Language, Text } from '@maillage/schemas';
import type { ExitCode } from './exit-code.ts';

/** Where a command writes: results on `out`, progress and complaints on `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  /** the same, without the end of line */
  readonly write: (text: string) => void;
  readonly err: (text: string) => void;
  /** true when `err` is a screen on which a line can be written over */
  readonly live: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** aborted when the person stops the command */
  readonly signal: AbortSignal;
};

/** The options that a command was given, by name. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** An option: how `node:util` parses it, and what it is for. `value` names its value in the help (`PORT`). */
export type Option = ParseArgsOptionsConfig[string] & {
  readonly about: Text;
  readonly value?: Text | string;
};

/**
 * A command: one file each. `usage` is what follows `maillage` on the line; `examples` work when pasted.
 */
export type Command = {
  readonly name: string;
  readonly summary: Text;
  readonly usage: Text;
  readonly details: Text;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly run: (positionals: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>;
};

/** Declares a command; the identity function, with its types checked. */
export function defineCommand(command: Command): Command {
  return command;
}

/** Something that the person can mend: said in one sentence, without a stack. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
  readonly text: Text;
  readonly code: ExitCode;
  constructor(code: ExitCode, text: Text) {
    super(text.fr);
    this.text = text;
    this.code = code;
  }
}

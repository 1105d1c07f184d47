import { parseArgs } from 'node:util';
import type { Language } from '@maillage/schemas';
import { type Command, Complaint, type Options, type Terminal } from './command.ts';
import { commands } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { commandHelp, commonOptions, programHelp } from './help.ts';
import { languageOf } from './language.ts';

/** Runs one command line, without the name of the program; answers with its exit code, never throws. */
export async function main(args: readonly string[], terminal: Omit<Terminal, 'language'>): Promise<ExitCode> {
  const language = languageOf(flagOf(args, '--lang'), terminal.env);
  const at: Terminal = { ...terminal, language };
  const [name, ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (!command) return withoutCommand(name, at);
  try {
    const { positionals, options } = parse(command, rest, language);
    if (options.help) {
      at.out(commandHelp(command, language));
      return EXIT.ok;
    }
    return await command.run(positionals, options, at);
  } catch (error) {
    return report(error, at);
  }
}

function withoutCommand(name: string | undefined, at: Terminal): ExitCode {
  const help = programHelp(commands, at.language);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    at.out(help);
    return EXIT.ok;
  }
  const message = { fr: `« ${name} » n'est pas une commande.`, en: `"${name}" is not a command.` };
  at.err(`${message[at.language]}\n\n${help}`);
  return EXIT.usage;
}

function parse(command: Command, args: readonly string[], language: Language) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...commonOptions }).map(
      ([key, { about: _, value: __, ...option }]) => [key, option],
    ),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { options: values as Options, positionals };
  } catch (error) {
    const found = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Complaint(EXIT.usage, {
      fr: `${found}\n\n${commandHelp(command, language)}`,
      en: `${found}\n\n${commandHelp(command, language)}`,
    });
  }
}

function report(error: unknown, at: Terminal): ExitCode {
  if (error instanceof Complaint) {
    at.err(error.text[at.language]);
    return error.code;
  }
  if (at.signal.aborted) return EXIT.interrupted;
  at.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.defect;
}

function flagOf(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag);
  const joined = args.find((arg) => arg.startsWith(`${flag}=`));
  return at >= 0 ? args[at + 1] : joined?.slice(flag.length + 1);
}

import type { Language, Text } from '@maillage/schemas';
import type { Command, Option } from './command.ts';

const COMMON: Readonly<Record<string, Option>> = {
  json: {
    type: 'boolean',
    about: { fr: 'résultat en JSON, pour les machines', en: 'result as JSON, for machines' },
  },
  lang: {
    type: 'string',
    value: 'fr|en',
    about: { fr: 'langue des messages', en: 'language of the messages' },
  },
  help: { type: 'boolean', short: 'h', about: { fr: "cette page d'aide", en: 'this help' } },
};

/** The options every command takes. */
export const commonOptions = COMMON;

const EXIT_CODES: Text = {
  fr: 'Codes de sortie : 0 tout va bien · 1 les données ont des fautes · 2 commande mal écrite · 3 la machine fait obstacle (port pris, dossier protégé, base illisible) · 70 défaut du programme · 130 interrompu',
  en: 'Exit codes: 0 all is well · 1 the data has faults · 2 the command is not well written · 3 the machine stands in the way (port taken, folder protected, store unreadable) · 70 a defect of the program · 130 interrupted',
};

/** The help of the whole program. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`);
  const more = {
    fr: 'maillage COMMANDE --help explique chacune.',
    en: 'maillage COMMAND --help explains each.',
  };
  return [
    {
      fr: 'maillage — le commun de données de la résilience des territoires',
      en: "maillage — the data commons of territories' resilience",
    }[language],
    '',
    ...lines,
    '',
    more[language],
    EXIT_CODES[language],
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const options = Object.entries({ ...command.options, ...COMMON }).map(([name, option]) => ({
    flag: `${option.short ? `-${option.short}, ` : ''}--${name}${valueName(option, language)}`,
    about: option.about[language],
  }));
  const width = Math.max(...options.map(({ flag }) => flag.length));
  return [
    `maillage ${command.usage[language]}`,
    '',
    command.details[language],
    '',
    ...options.map(({ flag, about }) => `  ${flag.padEnd(width)}  ${about}`),
    '',
    { fr: 'Exemples', en: 'Examples' }[language],
    ...command.examples.map((example) => `  ${example}`),
    '',
    EXIT_CODES[language],
  ].join('\n');
}

function valueName({ value }: Option, language: Language): string {
  if (value === undefined) return '';
  return ` ${typeof value === 'string' ? value : value[language]}`;
}

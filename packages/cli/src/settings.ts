import { Complaint, type Options } from './command.ts';
import { EXIT } from './exit-code.ts';

/** Where and how a node listens: flags first, then the environment, then the usual. */
export type ServeSettings = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly baseUrl: string;
};

type Env = Readonly<Record<string, string | undefined>>;

/** Reads `--port`, `--host`, `--data`, `--base-url` and MAILLAGE_PORT, MAILLAGE_HOST, MAILLAGE_DATA, MAILLAGE_BASE_URL. */
export function serveSettings(options: Options, env: Env): ServeSettings {
  const port = portOf((options.port as string | undefined) ?? env.MAILLAGE_PORT ?? '8080');
  const host = (options.host as string | undefined) ?? env.MAILLAGE_HOST ?? '127.0.0.1';
  const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const baseUrl =
    (options['base-url'] as string | undefined) ?? env.MAILLAGE_BASE_URL ?? `http://${shown}:${port}`;
  return { port, host, data: dataFolder(options, env), baseUrl: urlOf(baseUrl) };
}

/** The folder where a node keeps its store and its keys. */
export function dataFolder(options: Options, env: Env): string {
  return (options.data as string | undefined) ?? env.MAILLAGE_DATA ?? '.data';
}

/** `--on`, a day, or today in Paris. */
export function dayOf(options: Options, now: Date = new Date()): string {
  const on = options.on as string | undefined;
  if (on === undefined) return todayInParis(now);
  if (/^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on))) return on;
  throw new Complaint(EXIT.usage, {
    fr: `--on ${on} : donnez un jour AAAA-MM-JJ.`,
    en: `--on ${on}: give a day YYYY-MM-DD.`,
  });
}

/** The day it is in Paris, whose law is judged. */
export function todayInParis(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Complaint(EXIT.usage, {
    fr: `« ${text} » n'est pas un port : donnez un nombre de 0 à 65535 (8080 d'ordinaire).`,
    en: `"${text}" is not a port: give a number from 0 to 65535 (8080 as a rule).`,
  });
}

function urlOf(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '');
  throw new Complaint(EXIT.usage, {
    fr: `« ${text} » n'est pas une adresse : donnez-la entière, par exemple https://node.example.org`,
    en: `"${text}" is not an address: give it whole, for instance https://node.example.org`,
  });
}

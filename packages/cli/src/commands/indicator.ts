import type { Client } from '@maillage/client';
import { sayFigure } from '@maillage/indicators';
import type { Language } from '@maillage/schemas';
import {
  parseTerritoryKey,
  TERRITORY_LEVELS,
  type TerritoryLevel,
  type TerritoryRef,
} from '@maillage/schemas';
import { Complaint, defineCommand, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { nodeOptions, reachNode } from '../node/reach-node.ts';
import { dayOf } from '../settings.ts';
import { toColumns } from '../to-columns.ts';

export const indicator = defineCommand({
  name: 'indicator',
  summary: { fr: 'calculer et expliquer des indicateurs', en: 'compute and explain indicators' },
  usage: {
    fr: 'indicator [ID] [--territory NIVEAU:CODE | --within NIVEAU:CODE --level NIVEAU] [--on JOUR]',
    en: 'indicator [ID] [--territory LEVEL:CODE | --within LEVEL:CODE --level LEVEL] [--on DAY]',
  },
  details: {
    fr: "Sans rien, liste les indicateurs. Avec --territory, donne les valeurs d'un territoire, leurs bornes, sur quoi elles reposent et ce qu'elles ne disent pas. Avec --within et --level, donne un indicateur pour tous les territoires d'un ensemble.",
    en: 'With nothing, lists the indicators. With --territory, gives the values of one territory, their bounds, what they rest on and what they do not say. With --within and --level, gives one indicator for every territory inside another.',
  },
  options: {
    ...nodeOptions,
    territory: {
      type: 'string',
      value: { fr: 'NIVEAU:CODE', en: 'LEVEL:CODE' },
      about: { fr: 'un territoire (commune:62225)', en: 'one territory (commune:62225)' },
    },
    within: {
      type: 'string',
      value: { fr: 'NIVEAU:CODE', en: 'LEVEL:CODE' },
      about: { fr: "l'ensemble (departement:62)", en: 'the whole (departement:62)' },
    },
    level: {
      type: 'string',
      value: { fr: 'NIVEAU', en: 'LEVEL' },
      about: {
        fr: 'niveau des territoires comparés (commune)',
        en: 'level of the territories compared (commune)',
      },
    },
    on: {
      type: 'string',
      value: { fr: 'JOUR', en: 'DAY' },
      about: { fr: "jour jugé, AAAA-MM-JJ (aujourd'hui)", en: 'day judged, YYYY-MM-DD (today)' },
    },
  },
  examples: [
    'maillage indicator',
    'maillage indicator --territory commune:62225',
    'maillage indicator plans/pcs-coverage --territory departement:62',
    'maillage indicator exposure/catnat-count --within departement:62 --level commune --json',
  ],
  async run([id], options, terminal) {
    const { client, close } = reachNode(options, terminal);
    try {
      if (options.within !== undefined) await compare(client, id, options, terminal);
      else if (options.territory !== undefined) await explain(client, id, options, terminal);
      else await catalogue(client, options, terminal);
      return EXIT.ok;
    } finally {
      await close();
    }
  },
});

async function catalogue(client: Client, options: Options, { out, language }: Terminal): Promise<void> {
  const { items } = await client.indicators.catalogue();
  const rows = items.map((one) => [one.id, one.unit, one.label[language]]);
  out(options.json ? JSON.stringify(items, null, 2) : toColumns(rows));
}

async function explain(
  client: Client,
  id: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { level, code } = territoryOf('territory', options.territory as string);
  const { items } = await client.territories.indicators(level, code, { on: dayOf(options) });
  const chosen = id === undefined ? items : items.filter((one) => one.indicator === id);
  if (chosen.length === 0) throw unknownIndicator(id ?? '', level);
  if (options.json) return terminal.out(JSON.stringify(chosen, null, 2));
  for (const one of chosen) {
    terminal.out(
      `${one.label[terminal.language]}${COLON[terminal.language]}${shown(one, terminal.language)}`,
    );
    terminal.out(`    ${one.explanation[terminal.language]}`);
  }
}

async function compare(
  client: Client,
  id: string | undefined,
  options: Options,
  { out, language }: Terminal,
): Promise<void> {
  if (id === undefined) {
    throw new Complaint(EXIT.usage, {
      fr: 'Avec --within, dites quel indicateur : maillage indicator les liste.',
      en: 'With --within, say which indicator: maillage indicator lists them.',
    });
  }
  const within = territoryOf('within', options.within as string);
  const { items, unit } = await client.indicators.values(id, {
    within,
    level: levelOf(options),
    on: dayOf(options),
  });
  const rows = items.map((one) => [one.territory.code, one.name, shown({ ...one, unit }, language)]);
  out(options.json ? JSON.stringify(items, null, 2) : toColumns(rows));
}

const COLON = { fr: ' : ', en: ': ' };

type Shown = {
  readonly value: number | null;
  readonly unit: string;
  readonly bounds?: { readonly lower: number; readonly upper: number } | undefined;
};

function shown({ value, unit, bounds }: Shown, language: Language): string {
  const figure =
    value === null ? { fr: 'inconnu', en: 'unknown' }[language] : sayFigure(value, unit, language);
  if (!bounds || bounds.lower === bounds.upper) return figure;
  const [lower, upper] = [sayFigure(bounds.lower, unit, language), sayFigure(bounds.upper, unit, language)];
  return { fr: `${figure} (entre ${lower} et ${upper})`, en: `${figure} (between ${lower} and ${upper})` }[
    language
  ];
}

function territoryOf(flag: string, key: string): TerritoryRef {
  const territory = parseTerritoryKey(key);
  if (territory) return territory;
  throw new Complaint(EXIT.usage, {
    fr: `--${flag} ${key} : donnez un niveau et un code, par exemple commune:62225 ou departement:62.`,
    en: `--${flag} ${key}: give a level and a code, for instance commune:62225 or departement:62.`,
  });
}

function levelOf(options: Options): TerritoryLevel {
  const level = TERRITORY_LEVELS.find((one) => one === (options.level ?? 'commune'));
  if (level) return level;
  throw new Complaint(EXIT.usage, {
    fr: `--level ${options.level} : donnez l'un de ${TERRITORY_LEVELS.join(', ')}.`,
    en: `--level ${options.level}: give one of ${TERRITORY_LEVELS.join(', ')}.`,
  });
}

function unknownIndicator(id: string, level: string): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `Aucun indicateur « ${id} » au niveau ${level}. maillage indicator les liste.`,
    en: `No indicator "${id}" at level ${level}. maillage indicator lists them.`,
  });
}

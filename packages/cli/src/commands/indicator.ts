import type { Client } from '@maillage/client';
import { sayFigure } from '@maillage/indicators';
import type { Language } from '@maillage/schemas';
import { Complaint, defineCommand, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { runVerbs } from '../indicator/verbs.ts';
import { nodeOptions, reachNode } from '../node/reach-node.ts';
import { dayOf } from '../settings.ts';
import { levelOf, territoryOf } from '../territory-options.ts';
import { toColumns } from '../to-columns.ts';

export const indicator = defineCommand({
  name: 'indicator',
  summary: { fr: 'calculer et expliquer des indicateurs', en: 'compute and explain indicators' },
  usage: {
    fr: `indicator [ID] [--territory NIVEAU:CODE | --within NIVEAU:CODE --level NIVEAU] [--on JOUR]
maillage indicator run ID --within NIVEAU:CODE [--level NIVEAU] [--on JOUR] [-o run.json]
maillage indicator explain run.json TERRITOIRE
maillage indicator replay run.json
maillage indicator compare a.json b.json`,
    en: `indicator [ID] [--territory LEVEL:CODE | --within LEVEL:CODE --level LEVEL] [--on DAY]
maillage indicator run ID --within LEVEL:CODE [--level LEVEL] [--on DAY] [-o run.json]
maillage indicator explain run.json TERRITORY
maillage indicator replay run.json
maillage indicator compare a.json b.json`,
  },
  details: {
    fr: "Sans rien, liste les indicateurs. Avec --territory, donne les valeurs d'un territoire, leurs bornes, sur quoi elles reposent et ce qu'elles ne disent pas. Avec --within et --level, donne un indicateur pour tous les territoires d'un ensemble. run garde un calcul entier : définition, jour, fiches lues et leurs empreintes, valeurs, bornes et rangs. explain dit comment la valeur d'un territoire a été obtenue, quelle fiche pèse le plus et ce qui la changerait de classe. replay recalcule, ici ou sur un autre nœud : 0 si tout est identique à l'octet près, 1 avec ce qui diffère. compare met deux calculs côte à côte. Un calcul ne lit que ce qui est public : chacun peut le rejouer.",
    en: 'With nothing, lists the indicators. With --territory, gives the values of one territory, their bounds, what they rest on and what they do not say. With --within and --level, gives one indicator for every territory inside another. run keeps a whole computation: definition, day, records read and their hashes, figures, bounds and ranks. explain says how the figure of a territory was reached, which record weighs most and what would change its class. replay computes again, here or at another node: 0 when all is the same to the byte, 1 with what differs. compare sets two runs side by side. A run reads only what is public: anyone can replay it.',
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
    output: {
      type: 'string',
      short: 'o',
      value: { fr: 'FICHIER', en: 'FILE' },
      about: { fr: 'fichier où garder le calcul', en: 'file to keep the run in' },
    },
  },
  examples: [
    'maillage indicator',
    'maillage indicator --territory commune:62225',
    'maillage indicator plans/pcs-coverage --territory departement:62',
    'maillage indicator exposure/catnat-count --within departement:62 --level commune --json',
    'maillage indicator run plans/pcs-obligation --within departement:62 -o run.json',
    'maillage indicator explain run.json commune:62225',
    'maillage indicator replay run.json --node https://node.example.org',
    'maillage indicator compare run-2025.json run.json',
  ],
  async run([id, ...others], options, terminal) {
    const verb = runVerbs.get(id ?? '');
    if (verb) return verb(others, options, terminal);
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

function unknownIndicator(id: string, level: string): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `Aucun indicateur « ${id} » au niveau ${level}. maillage indicator les liste.`,
    en: `No indicator "${id}" at level ${level}. maillage indicator lists them.`,
  });
}

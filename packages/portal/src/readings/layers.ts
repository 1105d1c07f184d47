import type { TerritoryRef, Text } from '@maillage/schemas';
import { indicatorLayer, type Layer, verdictLayer } from '../map/layer.ts';
import type { Visit } from '../visit.ts';
import { cardsOf } from './catalogue.ts';

/** A way to colour the communes that the node offers: a rule of law or an indicator. */
export type LayerChoice = {
  readonly id: string;
  readonly kind: 'rule' | 'indicator';
  readonly label: Text;
  readonly cannotSay?: Text;
};

/** The layers that communes can be coloured by: the node's rules and indicators at their level. */
export async function layerChoices(visit: Visit): Promise<readonly LayerChoice[]> {
  const [rules, cards] = await Promise.all([
    visit.memory.keep('rules', 600, () => visit.node.rules()),
    cardsOf(visit),
  ]);
  return [
    ...rules.legal
      .filter(({ level }) => level === 'commune')
      .map(({ id, label }) => ({ id, label, kind: 'rule' as const })),
    ...[...cards.values()]
      .filter(({ levels }) => levels.includes('commune'))
      .map(({ id, label, cannotSay }) => ({ id, label, cannotSay, kind: 'indicator' as const })),
  ];
}

/** how long a coloured map is held to be current, in seconds: long enough to sort its table, short enough to follow an import */
const SECONDS = 60;

/** The communes of a territory coloured by a layer. */
export async function readLayer(visit: Visit, within: TerritoryRef, choice: LayerChoice): Promise<Layer> {
  const key = `layer:${choice.id}:${within.level}:${within.code}:${visit.today}`;
  if (choice.kind === 'rule') {
    const query = { rule: choice.id, within, level: 'commune', on: visit.today } as const;
    const { items } = await visit.memory.keep(key, SECONDS, () => visit.node.verdicts(query));
    return verdictLayer(visit, items);
  }
  const card = (await cardsOf(visit)).get(choice.id);
  const query = { within, level: 'commune', on: visit.today } as const;
  const { items } = await visit.memory.keep(key, SECONDS, () =>
    visit.node.indicators.values(choice.id, query),
  );
  return card ? indicatorLayer(visit, card, items) : { classes: [], places: new Map() };
}

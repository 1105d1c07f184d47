import { actor, actorLink, type Dossier, hasHappened, localIdOf, rangeOf } from '@maillage/schemas';
import { buildGraph } from '../methods/network/build-graph.ts';
import type { Graph } from '../methods/network/graph.ts';
import { readIn } from './read-in.ts';
import { recordsAcross } from './records-across.ts';

/** The network of actors of a territory on a day: who is there, and who is linked to whom. */
export type ActorNetwork = {
  readonly graph: Graph;
  /** for each node, the actor's name and kind, and the territory it acts on when it is told */
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly place: string | undefined;
  }[];
  readonly links: number;
  readonly evidence: readonly ReturnType<typeof readIn>[];
};

/**
 * The links that stand on a day between the actors known to a node. A link that has begun and is not known to have ended
 * stands; one towards an actor that is not known here is left out, and direction is forgotten.
 */
export function actorNetwork(dossier: Dossier, on: string): ActorNetwork {
  const records = recordsAcross(dossier, actor, on);
  const actors = records.map(({ id, body: { name, kind, territory } }) => ({
    id: localIdOf(id),
    name,
    kind,
    place: territory?.level === 'commune' ? territory.code : undefined,
  }));
  const nodes = new Map(actors.map(({ id }, node) => [id, node]));
  const links = recordsAcross(dossier, actorLink, on).filter(
    ({ body: { since, until } }) =>
      (since === undefined || hasHappened(since, on)) && (until === undefined || rangeOf(until).last >= on),
  );
  const edges = links.flatMap(({ body }) => {
    const [from, to] = [nodes.get(body.from), nodes.get(body.to)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const { graph } = buildGraph(actors.length, edges);
  return { graph, actors, links: links.length, evidence: links.map(readIn) };
}

import { fill, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleNetwork } from '../../example-network.ts';
import { actorNetwork } from '../../facts/network.ts';
import { articulationPoints } from '../../methods/network/articulation-points.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

export const articulationActors = defineIndicator({
  id: 'network/articulation-actors',
  version: '1.0',
  label: { fr: 'Acteurs dont la perte couperait le réseau', en: 'Actors whose loss would cut the network' },
  description: {
    fr: "Acteurs par qui passe tout chemin entre deux parties du réseau connu (points d'articulation). Chacun est une fragilité : les autres n'ont pas de lien qui le contourne.",
    en: 'Actors through whom every path between two parts of the known network goes (articulation points). Each is a weakness: the others have no link around it.',
  },
  cannotSay: {
    fr: "Que l'acteur est trop puissant, ni qu'il faut le doubler. Un lien que personne n'a écrit changerait le compte : le nombre porte sur le réseau connu, il peut être trop haut comme trop bas.",
    en: 'That the actor is too powerful, nor that it must be doubled. A link that nobody wrote down would change the count: the number is that of the known network; it may be too high or too low.',
  },
  unit: 'actors',
  range: [0, null],
  direction: -1,
  levels: ABOVE_COMMUNE,
  inputs: ['actor', 'actor-link'],
  references: [
    { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
    { article: 'Hopcroft et Tarjan (1973)', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => {
    const { graph, actors, links, evidence } = actorNetwork(dossier, on);
    if (graph.edgeCount === 0) return noneRecorded(dossier, LINKS);
    const cuts = [...articulationPoints(graph)].flatMap((node) => actors[node] ?? []);
    return {
      value: cuts.length,
      explanation: fill(SAYS, { cuts: cuts.length, actors: actors.length, links }),
      used: evidence,
      parts: {
        actors: actors.length,
        links,
        ...Object.fromEntries(cuts.map(({ id, name }) => [id, name])),
      },
    };
  },
  examples: [
    {
      title: { fr: 'un centre et trois communes', en: 'one hub and three communes' },
      dossier: exampleNetwork(
        [undefined, '62001', '62002', '62003'],
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
      ),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: {
        fr: 'les mêmes, qui se joignent aussi entre elles',
        en: 'the same, also joined to one another',
      },
      dossier: exampleNetwork(
        [undefined, '62001', '62002', '62003'],
        [
          [1, 2],
          [1, 3],
          [1, 4],
          [2, 3],
          [3, 4],
        ],
      ),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: { fr: 'aucun lien connu', en: 'no link known' },
      dossier: exampleNetwork(['62001'], []),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const LINKS: Missing = {
  type: 'actor-link',
  what: { fr: 'les liens entre acteurs', en: 'links between actors' },
};
const SAYS = {
  fr: 'Acteurs : {actors}, liens : {links}, acteurs dont la perte couperait le réseau : {cuts}.',
  en: 'Actors: {actors}, links: {links}, actors whose loss would cut the network: {cuts}.',
};

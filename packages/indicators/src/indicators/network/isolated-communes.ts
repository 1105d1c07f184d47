import { coverageOf, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, nothing } from '../../example-communes.ts';
import { exampleNetwork } from '../../example-network.ts';
import { actorNetwork } from '../../facts/network.ts';
import { degree } from '../../methods/network/degree.ts';
import { countKnown } from '../../results/count-known.ts';

const members = exampleCommunes([nothing, nothing, nothing]);
const covers = [covering('actor-link')];

export const isolatedCommunes = defineIndicator({
  id: 'network/isolated-communes',
  version: '1.0',
  label: { fr: 'Communes isolées du réseau', en: 'Communes isolated from the network' },
  description: {
    fr: "Communes qu'aucun lien en cours ne joint à un autre acteur (degré 0). Une commune sans lien connu n'est dite isolée que là où tous les liens sont donnés ; ailleurs elle ouvre les bornes.",
    en: 'Communes that no standing link joins to another actor (degree 0). A commune without a known link is said to be isolated only where every link is given; elsewhere it widens the bounds.',
  },
  cannotSay: {
    fr: "Que les communes liées s'entraident : un lien écrit peut dormir. Les solidarités que personne n'a écrites n'y sont pas.",
    en: 'That linked communes help each other: a written link may sleep. Solidarities that nobody wrote down are left out.',
  },
  unit: 'communes',
  range: [0, null],
  direction: -1,
  levels: ABOVE_COMMUNE,
  inputs: ['actor', 'actor-link', 'dataset'],
  references: [{ article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const { graph, actors, evidence } = actorNetwork(dossier, on);
    const degrees = degree(graph);
    const linked = new Set(actors.filter((_, node) => (degrees[node] ?? 0) > 0).map(({ place }) => place));
    const isWhole = coverageOf(dossier, 'actor-link').length > 0;
    const facts = communesOf(dossier).map(({ about }) => {
      const holds = linked.has(about.code) ? false : isWhole ? true : null;
      return { holds, evidence: [], missing: holds === null ? [LINKS] : [] };
    });
    return { ...countKnown(facts, SAYS), used: evidence };
  },
  examples: [
    {
      title: {
        fr: 'trois communes, un lien, tous les liens étant donnés',
        en: 'three communes, one link, every link being given',
      },
      dossier: exampleNetwork(['62001', '62002', '62003'], [[1, 2]], { members, covers }),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 1 } },
    },
    {
      title: { fr: "d'autres liens existent peut-être", en: 'there may be other links' },
      dossier: exampleNetwork(['62001', '62002', '62003'], [[1, 2]], { members }),
      on: '2026-11-21',
      expected: { value: 0, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: { fr: 'aucun lien connu', en: 'no link known' },
      dossier: exampleNetwork([], [], { members }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 3 } },
    },
  ],
});

const LINKS: Missing = {
  type: 'actor-link',
  what: { fr: 'les liens entre acteurs', en: 'links between actors' },
};
const SAYS = {
  fr: 'Communes isolées : {yes} ; liées : {no} ; inconnu : {unknown}.',
  en: 'Communes isolated: {yes}; linked: {no}; not known: {unknown}.',
};

import { articulationPoints } from '../methods/network/articulation-points.ts';
import { averageClustering } from '../methods/network/average-clustering.ts';
import { averagePathLength } from '../methods/network/average-path-length.ts';
import { betweenness } from '../methods/network/betweenness.ts';
import { betweennessShare } from '../methods/network/betweenness-share.ts';
import { bridges } from '../methods/network/bridges.ts';
import { buildGraph } from '../methods/network/build-graph.ts';
import { closeness } from '../methods/network/closeness.ts';
import { components } from '../methods/network/components.ts';
import { constraint } from '../methods/network/constraint.ts';
import { coreness } from '../methods/network/coreness.ts';
import { degree } from '../methods/network/degree.ts';
import { degreeAssortativity } from '../methods/network/degree-assortativity.ts';
import { density } from '../methods/network/density.ts';
import { diameter } from '../methods/network/diameter.ts';
import { edgeBetweenness } from '../methods/network/edge-betweenness.ts';
import { effectiveSize } from '../methods/network/effective-size.ts';
import { eigenvector } from '../methods/network/eigenvector.ts';
import { girvanNewman } from '../methods/network/girvan-newman.ts';
import { globalEfficiency } from '../methods/network/global-efficiency.ts';
import type { Graph } from '../methods/network/graph.ts';
import { harmonicCloseness } from '../methods/network/harmonic-closeness.ts';
import { localClustering } from '../methods/network/local-clustering.ts';
import { modularity } from '../methods/network/modularity.ts';
import { pagerank } from '../methods/network/pagerank.ts';
import { transitivity } from '../methods/network/transitivity.ts';
import { triangles } from '../methods/network/triangles.ts';
import type { Vector } from './vector.ts';
import { defineAdapter } from './vector.ts';

const list = (figures: unknown) => Array.from(figures as ArrayLike<number>);

/** Numbers of groups as the other partition has them: names of groups are arbitrary. */
function named(groups: ArrayLike<number>, model: readonly number[]): number[] {
  const names = new Map(model.map((name, v) => [groups[v]!, name]));
  return Array.from(groups, (group) => names.get(group)!);
}

function measures(graph: Graph) {
  return {
    n: graph.nodeCount,
    m: graph.edgeCount,
    density: density(graph),
    degree: list(degree(graph)),
    betweenness_raw: list(betweenness(graph)),
    betweenness_normalised: list(betweennessShare(graph)),
    closeness_wf_improved: list(closeness(graph, 'whole')),
    closeness_within_component: list(closeness(graph, 'component')),
    harmonic_sum: list(harmonicCloseness(graph)),
    clustering_local: list(localClustering(graph)),
    clustering_average: averageClustering(graph),
    transitivity: transitivity(graph),
    triangles: triangles(graph).reduce((total, count) => total + count, 0) / 3,
    coreness: list(coreness(graph)),
    articulation_points: list(articulationPoints(graph)),
    bridges: list(bridges(graph)).map((edge) => [graph.ends[2 * edge], graph.ends[2 * edge + 1]]),
    edge_betweenness: list(edgeBetweenness(graph)),
    components_sizes: list(components(graph).sizes),
    giant_diameter: diameter(graph),
    giant_average_path_length: averagePathLength(graph),
    global_efficiency: globalEfficiency(graph),
    degree_assortativity: degreeAssortativity(graph),
    eigenvector_l2: list(eigenvector(graph)),
    burt_constraint: constraint(graph),
    burt_effective_size: effectiveSize(graph),
    'pagerank_0.85': list(pagerank(graph, 0.85)),
  };
}

const METHODS = [
  'density',
  'degree',
  'betweenness',
  'betweennessShare',
  'closeness',
  'harmonicCloseness',
  'localClustering',
  'averageClustering',
  'transitivity',
  'triangles',
  'coreness',
  'articulationPoints',
  'bridges',
  'edgeBetweenness',
  'components',
  'diameter',
  'averagePathLength',
  'globalEfficiency',
  'degreeAssortativity',
  'eigenvector',
  'constraint',
  'effectiveSize',
  'pagerank',
];

const graphOf = ({ inputs }: Vector) => buildGraph(inputs.n, inputs.edges).graph;

export const netKrackhardtKite = defineAdapter({
  id: 'net-krackhardt-kite',
  methods: METHODS,
  compute: (vector) => measures(graphOf(vector)),
});

export const netKarate = defineAdapter({
  id: 'net-karate',
  methods: [...METHODS, 'modularity', 'girvanNewman'],
  apart: {
    max_modularity_partition:
      'an input of max_modularity: one partition of the optimum, which no method of ours seeks exactly',
  },
  compute: (vector) => {
    const graph = graphOf(vector);
    const { expected, inputs } = vector;
    return {
      ...measures(graph),
      modularity_of_partition: modularity(graph, inputs.partition),
      max_modularity: modularity(graph, expected.max_modularity_partition),
      girvan_newman_2_communities: named(girvanNewman(graph, 2), expected.girvan_newman_2_communities),
    };
  },
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationPoints } from './articulation-points.ts';
import { attackOrder } from './attack-order.ts';
import { betweenness, betweennessFrom, SOURCES_PER_BLOCK } from './betweenness.ts';
import { bridges } from './bridges.ts';
import { buildGraph } from './build-graph.ts';
import { closeness } from './closeness.ts';
import { components } from './components.ts';
import { constraint } from './constraint.ts';
import { coreness } from './coreness.ts';
import { degree } from './degree.ts';
import { degreeAssortativity } from './degree-assortativity.ts';
import { density } from './density.ts';
import { dependence } from './dependence.ts';
import { distanceSums } from './distance-sums.ts';
import { edgeBetweenness } from './edge-betweenness.ts';
import { eigenvector } from './eigenvector.ts';
import { failureCurve } from './failure-curve.ts';
import { findGroups } from './find-groups.ts';
import type { Graph } from './graph.ts';
import { inducedSubgraph } from './induced-subgraph.ts';
import { lengthsFromWeights } from './lengths-from-weights.ts';
import { localClustering } from './local-clustering.ts';
import { louvain } from './louvain.ts';
import { meshRobustness } from './mesh-robustness.ts';
import { modularity } from './modularity.ts';
import { pagerank } from './pagerank.ts';
import { projectTop } from './project-top.ts';
import { removalCurve } from './removal-curve.ts';
import { triangles } from './triangles.ts';
import { turnTwoMode } from './turn-two-mode.ts';
import { buildTwoMode } from './two-mode.ts';
import { twoModeClustering } from './two-mode-clustering.ts';

type Pair = readonly [number, number];

const graphs = fc
  .integer({ min: 1, max: 14 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 3 * n })),
  )
  .map(([n, pairs]) => buildGraph(n, Object.freeze(pairs)).graph);

const ring = (n: number) => Array.from({ length: n }, (_, v): Pair => [v, (v + 1) % n]);
const pathGraph = buildGraph(3, [
  [0, 1],
  [1, 2],
]).graph;

const closeTo = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 9);
  });
};

const pieces = (graph: Graph) => components(graph).sizes.length;
const without = (graph: Graph, lost: number) =>
  inducedSubgraph(
    graph,
    Array.from({ length: graph.nodeCount }, (_, v) => (v === lost ? 0 : 1)),
  );

/** Who came to which of fourteen meetings in a small town, 1936 — Davis, Gardner & Gardner, Deep South (1941), by number. */
const MEETINGS = [
  [0, 1, 2, 3, 4, 5, 7, 8],
  [0, 1, 2, 4, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7, 8],
  [0, 2, 3, 4, 5, 6, 7],
  [2, 3, 4, 6],
  [2, 4, 5, 7],
  [4, 5, 6, 7],
  [5, 7, 8],
  [4, 6, 7, 8],
  [6, 7, 8, 11],
  [7, 8, 9, 11],
  [7, 8, 9, 11, 12, 13],
  [6, 7, 8, 9, 11, 12, 13],
  [5, 6, 8, 9, 10, 11, 12, 13],
  [6, 7, 9, 10, 11],
  [7, 8],
  [8, 10],
  [8, 10],
];
const attendance = buildTwoMode(
  18,
  14,
  MEETINGS.flatMap((met, who) => met.map((event): Pair => [who, event])),
);

describe('a graph', () => {
  it('is made simple, and says what that took', () => {
    const built = buildGraph(
      4,
      [
        [0, 1],
        [1, 0],
        [2, 2],
        [1, 3],
        [0, 1],
      ],
      { weights: [1, 2, 9, 4, 8] },
    );
    expect([built.selfLoops, built.merged]).toEqual([1, 2]);
    expect(built.graph.weights).toEqual(Float64Array.of(11, 4));
    expect(built.edgeNumber).toEqual(Int32Array.of(0, 0, -1, 1, 0));
  });

  it('keeps the two directions of a directed pair apart', () => {
    expect(
      buildGraph(
        2,
        [
          [0, 1],
          [1, 0],
        ],
        { directed: true },
      ).graph.edgeCount,
    ).toBe(2);
  });

  it('refuses a node that does not exist and a weight that is no strength', () => {
    expect(() => buildGraph(2, [[0, 2]])).toThrow('nodes are 0 to 1');
    expect(() => buildGraph(2, [[0, 1]], { weights: [0] })).toThrow('above 0');
  });

  it('does not write into the edges it is given', () => {
    const edges = Int32Array.of(1, 0, 2, 1);
    buildGraph(3, edges);
    expect(edges).toEqual(Int32Array.of(1, 0, 2, 1));
  });

  it('has rows in ascending order', () => {
    fc.assert(
      fc.property(graphs, ({ nodeCount, offsets, targets }) => {
        for (let v = 0; v < nodeCount; v++) {
          const row = [...targets.subarray(offsets[v], offsets[v + 1])];
          expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('paths of equal length', () => {
  it('are ties even when rounding tells 0.1 + 0.2 from 0.3', () => {
    const { graph } = buildGraph(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(betweenness(graph, Float64Array.of(0.1, 0.2, 0.3))[1]).toBe(0.5);
    expect(edgeBetweenness(graph, Float64Array.of(0.1, 0.2, 0.3))[2]).toBe(0.5);
  });

  it('count as in whole numbers on a real weighted network, where networkx 3.6 is wrong by 1.2', () => {
    // exact figures: networkx with the whole lengths 2520 / weight
    const exact = [4.5, 1 / 3, 103 / 3, 1.5, 0, 0, 0, 0, 0, 0, 0, 0, 8, 161 / 6, 0, 0, 0, 0];
    const met = projectTop(attendance, 'count');
    closeTo(betweenness(met, lengthsFromWeights(met)), exact);
  });

  it('count the same with lengths 1/w and with the whole lengths 420/w', () => {
    const weighted = fc.tuple(
      graphs,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 42, maxLength: 42 }),
    );
    fc.assert(
      fc.property(weighted, ([graph, weights]) => {
        const w = Float64Array.from({ length: graph.edgeCount }, (_, e) => weights[e]!);
        closeTo(
          betweenness(
            graph,
            w.map((x) => 1 / x),
          ),
          betweenness(
            graph,
            w.map((x) => 420 / x),
          ),
        );
      }),
    );
  });

  it('of one unit a tie are those counted by ties', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const units = new Float64Array(graph.edgeCount).fill(1);
        closeTo(betweenness(graph, units), betweenness(graph));
        closeTo(edgeBetweenness(graph, units), edgeBetweenness(graph));
        closeTo(closeness(graph, 'whole', units), closeness(graph, 'whole'));
      }),
    );
  });

  it('need lengths above 0', () => {
    expect(() => betweenness(pathGraph, Float64Array.of(1, 0))).toThrow('above 0');
    expect(() => betweenness(pathGraph, Float64Array.of(1))).toThrow('one length per edge');
  });
});

describe('betweenness', () => {
  it('sums to what the distances exceed 1 by, over all pairs', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { total, reached } = distanceSums(graph);
        const excess = total.reduce((sum, d, v) => sum + d - (reached[v]! - 1), 0) / 2;
        expect(betweenness(graph).reduce((sum, b) => sum + b, 0)).toBeCloseTo(excess, 8);
      }),
    );
  });

  it('is a sum of blocks of sources, to the last digit: sharing out the work changes nothing', () => {
    const n = SOURCES_PER_BLOCK + 30;
    const { graph } = buildGraph(n, [...ring(n), ...ring(n).map(([a]): Pair => [a, (a * 7 + 3) % n])]);
    const first = betweennessFrom(graph, 0, SOURCES_PER_BLOCK);
    const second = betweennessFrom(graph, SOURCES_PER_BLOCK, n);
    expect(first.map((part, v) => part + second[v]!)).toEqual(betweenness(graph));
  });

  it('follows arcs forward in a directed graph', () => {
    const { graph } = buildGraph(4, ring(4), { directed: true });
    // by hand: on a directed ring of 4, each node lies on the ways of lengths 2 and 3 that pass it: 1 + 2
    expect(betweenness(graph)).toEqual(Float64Array.of(3, 3, 3, 3));
  });

  it('does not depend on how nodes are numbered', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const turned = graph.ends.map((v) => graph.nodeCount - 1 - v);
        closeTo(betweenness(buildGraph(graph.nodeCount, turned).graph).reverse(), betweenness(graph));
      }),
    );
  });
});

describe('single points of failure', () => {
  it('are the nodes and ties whose loss makes more pieces', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const nodes = Array.from({ length: graph.nodeCount }, (_, v) => v);
        const alone = (v: number) => (degree(graph)[v] === 0 ? 1 : 0);
        const cuts = nodes.filter((v) => pieces(without(graph, v).graph) > pieces(graph) - alone(v));
        expect([...articulationPoints(graph)]).toEqual(cuts);
        const edges = Array.from({ length: graph.edgeCount }, (_, e) => e);
        const cut = edges.filter((e) => {
          const kept = graph.ends.filter((_, i) => i >> 1 !== e);
          return pieces(buildGraph(graph.nodeCount, kept).graph) > pieces(graph);
        });
        expect([...bridges(graph)]).toEqual(cut);
      }),
    );
  });

  it('between a commune and the prefecture are those without whom it is cut off', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = dependence(graph, 0);
        const { of } = components(graph);
        const cutOff = (v: number) =>
          Array.from(of.keys()).filter((u) => {
            if (u === 0 || u === v) return false;
            const { graph: left, nodes } = without(graph, u);
            const parts = components(left).of;
            return parts[nodes.indexOf(0)] !== parts[nodes.indexOf(v)];
          });
        const expected = Array.from(of, (piece, v) => (piece === of[0] ? cutOff(v).length : -1));
        expect([...found]).toEqual(expected);
      }),
    );
  });

  it('are found on a chain of 50 000 nodes without recursion', () => {
    const { graph } = buildGraph(50_000, ring(50_000).slice(0, -1));
    expect(articulationPoints(graph)).toHaveLength(49_998);
  });
});

describe('measures of place', () => {
  it('stay in their range', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const degrees = degree(graph);
        coreness(graph).forEach((k, v) => {
          expect(k).toBeLessThanOrEqual(degrees[v]!);
        });
        for (const share of localClustering(graph)) expect(share >= 0 && share <= 1).toBe(true);
        expect(triangles(graph).reduce((sum, t) => sum + t, 0) % 3).toBe(0);
        for (const share of closeness(graph, 'whole')) expect(share >= 0 && share <= 1).toBe(true);
        const ranks = pagerank(graph, 0.85) as Float64Array;
        expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('give every node of a core its ties inside', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const depth = coreness(graph);
        for (const k of new Set(depth)) {
          const core = inducedSubgraph(
            graph,
            depth.map((own) => (own >= k ? 1 : 0)),
          ).graph;
          for (const ties of degree(core)) expect(ties).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });

  it('say why there is no figure', () => {
    const empty = buildGraph(2, []).graph;
    expect(eigenvector(empty)).toEqual({ why: 'not-applicable' });
    expect(modularity(empty, [0, 1])).toEqual({ why: 'not-applicable' });
    expect(density(buildGraph(1, []).graph)).toEqual({ why: 'not-applicable' });
    expect(degreeAssortativity(buildGraph(4, ring(4)).graph)).toEqual({ why: 'zero-variance' });
    expect(constraint(empty)).toEqual([null, null]);
    expect(closeness(empty, 'component')).toEqual(Float64Array.of(0, 0));
  });

  it('settle on a star, where plain power iteration swings for ever', () => {
    const star = eigenvector(
      buildGraph(3, [
        [0, 1],
        [0, 2],
      ]).graph,
    ) as Float64Array;
    closeTo(star, [Math.SQRT1_2, 0.5, 0.5]);
  });
});

describe('groups', () => {
  const karate = buildGraph(34, karateClub()).graph;

  it('are the same for the same seed, and never better than the best partition of the karate club', () => {
    for (let seed = 0; seed < 20; seed++) {
      const group = louvain(karate, seed);
      expect(louvain(karate, seed)).toEqual(group);
      expect(modularity(karate, group)).toBeLessThanOrEqual(0.4197896120973046 + 1e-12);
    }
  });

  it('reach 0.415 over twenty runs, and say how far the runs agree', () => {
    const found = findGroups(karate, 20, 1) as { modularity: number; stability: number };
    expect(found.modularity).toBeGreaterThanOrEqual(0.415);
    expect(found.stability).toBeGreaterThan(0.6);
    expect(found.stability).toBeLessThan(1);
  });

  it('of everyone together have no modularity', () => {
    fc.assert(
      fc.property(
        graphs.filter((graph) => graph.edgeCount > 0),
        (graph) => {
          expect(modularity(graph, new Int32Array(graph.nodeCount))).toBeCloseTo(0, 12);
        },
      ),
    );
  });
});

describe('two kinds of nodes', () => {
  it('tie actors by the number of meetings they share', () => {
    const met = projectTop(attendance, 'count');
    expect(met.edgeCount).toBe(139);
    expect(Math.max(...met.weights!)).toBe(7);
    expect(projectTop(turnTwoMode(attendance), 'count').nodeCount).toBe(14);
  });

  it('share out a meeting among those present, in the manner of Newman', () => {
    const met = projectTop(
      buildTwoMode(3, 1, [
        [0, 0],
        [1, 0],
        [2, 0],
      ]),
      'newman',
    );
    expect(met.weights).toEqual(Float64Array.of(0.5, 0.5, 0.5));
  });

  it('cluster as networkx has it (latapy_clustering, mode dot)', () => {
    const found = twoModeClustering(attendance) as number[];
    closeTo(found.slice(0, 4), [0.31794333117862, 0.35181725681725, 0.37181886740716, 0.36491249491249]);
  });
});

describe('the robustness of the mesh', () => {
  it('is what is left of the largest piece, loss after loss', () => {
    fc.assert(
      fc.property(graphs, fc.nat(1000), (graph, seed) => {
        const order = attackOrder(graph, 'degree', graph.nodeCount, 'once');
        const curve = removalCurve(graph, order);
        const lost = seed % (graph.nodeCount + 1);
        const keep = Array.from({ length: graph.nodeCount }, (_, v) =>
          order.subarray(0, lost).includes(v) ? 0 : 1,
        );
        const largest = components(inducedSubgraph(graph, keep).graph).sizes[0] ?? 0;
        expect(curve[lost]).toBe(largest / graph.nodeCount);
      }),
    );
  });

  it('never grows as nodes are lost', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, seed) => {
        const curve = failureCurve(graph, 3, seed);
        for (let i = 1; i < curve.length; i++) expect(curve[i]!).toBeLessThanOrEqual(curve[i - 1]! + 1e-12);
      }),
    );
  });

  it('falls at once when the centre of a star goes', () => {
    const { graph } = buildGraph(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
    const attack = attackOrder(graph, 'betweenness', 5, 'each');
    expect(attack[0]).toBe(0);
    // by hand: 1/5 left after each of four losses, nothing after the fifth
    expect(meshRobustness(graph, attack)).toBeCloseTo(0.16, 12);
  });

  it('takes the first of equals whatever the rounding', () => {
    expect(attackOrder(buildGraph(4, ring(4)).graph, 'betweenness', 2, 'once')).toEqual(Int32Array.of(0, 1));
  });

  it('refuses to lose a node twice', () => {
    expect(() => removalCurve(pathGraph, [1, 1])).toThrow('twice');
  });
});

/** Zachary's karate club: who saw whom outside, 1977. */
function karateClub(): Pair[] {
  const rows = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
    [1, 2, 3, 7, 13, 17, 19, 21, 30],
    [2, 3, 7, 8, 9, 13, 27, 28, 32],
    [3, 7, 12, 13],
    [4, 6, 10],
    [5, 6, 10, 16],
    [6, 16],
    [8, 30, 32, 33],
    [9, 33],
    [13, 33],
    [14, 32, 33],
    [15, 32, 33],
    [18, 32, 33],
    [19, 33],
    [20, 32, 33],
    [22, 32, 33],
    [23, 25, 27, 29, 32, 33],
    [24, 25, 27, 31],
    [25, 31],
    [26, 29, 33],
    [27, 33],
    [28, 31, 33],
    [29, 32, 33],
    [30, 32, 33],
    [31, 32, 33],
    [32, 33],
  ];
  return rows.flatMap(([a = 0, ...others]) => others.map((b): Pair => [a, b]));
}

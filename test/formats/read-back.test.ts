import cytoscape from 'cytoscape';
import { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toCytoscape, toGraphml } from '../../src/formats/index.ts';
import { hostileFindings, smallFindings } from '../report/findings-fixture.ts';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const strengths = total(smallFindings().ties.map(({ strength }) => strength));

describe("somebody else's reader", () => {
  it('graphology-graphml sees the people, ties and strengths of toGraphml', () => {
    const graph = parse(UndirectedGraph, toGraphml(smallFindings()));
    expect([graph.order, graph.size]).toEqual([13, 18]);
    expect(total(graph.mapEdges((_, { weight }) => Number(weight)))).toBe(strengths);
    expect(parse(UndirectedGraph, toGraphml(hostileFindings())).order).toBe(13);
  });

  it('cytoscape sees the people, ties and strengths of toCytoscape', () => {
    const { elements } = JSON.parse(toCytoscape(smallFindings()));
    const chart = cytoscape({ headless: true, elements });
    expect([chart.nodes().length, chart.edges().length]).toEqual([13, 18]);
    expect(total(chart.edges().map((edge) => edge.data('weight') as number))).toBe(strengths);
  });
});

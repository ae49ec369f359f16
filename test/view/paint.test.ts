import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeKeys } from '../../src/model/index.ts';
import { paint } from '../../src/view/index.ts';
import {
  emptyFindings,
  HOSTILE_IDS,
  hostileFindings,
  insufficientFindings,
  smallFindings,
} from '../report/findings-fixture.ts';
import { largeFindings } from '../report/large-findings.ts';

describe('paint', () => {
  it('gives every eligible person a place, a size, a color and a community, and every tie an edge', () => {
    const findings = smallFindings();
    const graph = paint(findings);
    expect(graph.order).toBe(13);
    expect(graph.size).toBe(findings.ties.length);
    graph.forEachNode((_, { x, y, size, color }) => {
      expect([x, y, size].every(Number.isFinite)).toBe(true);
      expect(color).toMatch(/^#[0-9A-F]{6}$/);
    });
    expect(graph.getNodeAttribute('P01', 'community')).toBe(0);
    expect(graph.getNodeAttribute('P13', 'community')).toBe(1);
  });

  it('labels leads and nobody else', () => {
    const labels = paint(smallFindings()).mapNodes((_, { label }) => label);
    expect(labels.filter((label) => label !== '')).toEqual(['P01', 'P02', 'P03']);
  });

  it('labels and marks nobody, and gives all one size, when data are insufficient', () => {
    const graph = paint(insufficientFindings());
    expect(new Set(graph.mapNodes((_, { label, size, lead }) => `${label} ${size} ${lead}`))).toEqual(
      new Set([' 4 false']),
    );
  });

  it('places everybody at the same bytes on every run', () => {
    const places = (): string => JSON.stringify(paint(largeFindings(120)).export());
    expect(places()).toBe(places());
  });

  it('keeps ids that plain objects answer to apart, each with its own ties', () => {
    const findings = hostileFindings();
    const graph = paint(findings);
    expect(graph.order).toBe(HOSTILE_IDS.length);
    expect(graph.mapNodes((_, { person }) => person)).toEqual(HOSTILE_IDS);
    for (const [index, person] of HOSTILE_IDS.entries()) {
      const ties = findings.ties.filter(({ source, target }) => source === person || target === person);
      expect(graph.degree(graph.nodes()[index]!)).toBe(ties.length);
    }
    graph.forEachNode((_, { x, y }) => expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true));
  });

  it('draws nothing for an empty case', () => {
    expect(paint(emptyFindings()).order).toBe(0);
  });

  it('lays communities out apart: tied people stand closer than others on average', () => {
    const graph = paint(largeFindings(200, 2));
    const distance = (a: string, b: string): number =>
      Math.hypot(
        graph.getNodeAttribute(a, 'x') - graph.getNodeAttribute(b, 'x'),
        graph.getNodeAttribute(a, 'y') - graph.getNodeAttribute(b, 'y'),
      );
    const tied = graph.mapEdges((_edge, _at, source, target) => distance(source, target));
    const nodes = graph.nodes();
    const any = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => distance(a, b)));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(tied)).toBeLessThan(mean(any) / 2);
  });
});

describe('nodeKeys', () => {
  it('gives unique keys that no plain object answers to', () => {
    const id = fc.oneof(
      fc.constantFrom('__proto__', "'__proto__", "''__proto__", 'constructor', 'toString'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), (people) => {
        const keys = nodeKeys(people);
        expect(new Set(keys).size).toBe(people.length);
        for (const [index, key] of keys.entries()) {
          expect(key in {}).toBe(false);
          if (!(people[index]! in {})) expect(key).toBe(people[index]);
        }
      }),
    );
  });
});

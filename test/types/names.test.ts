import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnalyzeCaseOptions,
  attackCurve,
  buildNetwork,
  detectCommunities,
  findPaths,
  keyPlayers,
  measureCentrality,
  measureTies,
  type PresetName,
  type RingNetwork,
  readLinks,
  toGexf,
  traceMoney,
} from '../../src/index.ts';

declare const network: RingNetwork;
declare const findings: Parameters<typeof toGexf>[0];

/** Never called: the compiler alone reads it. */
function wrongNames(): void {
  // @ts-expect-error: no such length
  measureTies(network, { length: 'strength' });
  // @ts-expect-error: no such measure
  measureCentrality(network, { measures: ['betweeness'] });
  // @ts-expect-error: nobody of this kind
  measureCentrality(network, { among: 'eligable' });
  // @ts-expect-error: no such algorithm
  detectCommunities(network, { algorithm: 'leuven' });
  // @ts-expect-error: no such quality
  detectCommunities(network, { quality: 'modulariti' });
  // @ts-expect-error: no such measure
  attackCurve(network, { by: 'degre' });
  // @ts-expect-error: no such goal
  keyPlayers(network, { goal: 'break' });
  // @ts-expect-error: no such length of a path
  findPaths(network, 'A', 'B', { by: 'hops' });
  // @ts-expect-error: no such rule
  traceMoney(network, { rule: 'middle' });
  // @ts-expect-error: no such way with events
  buildNetwork([], { events: 'clique' });
  // @ts-expect-error: no such layout
  readLinks([], { preset: 'call' });
  // @ts-expect-error: no such order
  readLinks([], { dateOrder: 'year-first' });
  // @ts-expect-error: no such version
  toGexf(findings, { version: '1.1' });
}

describe('names of measures, formats and algorithms', () => {
  it('are words the compiler knows', () => {
    expectTypeOf(wrongNames).toBeFunction();
    expectTypeOf<PresetName>().not.toEqualTypeOf<string>();
    expectTypeOf<AnalyzeCaseOptions['policy']>().not.toEqualTypeOf<string | undefined>();
  });
});

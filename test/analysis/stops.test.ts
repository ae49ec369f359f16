import { describe, expect, it } from 'vitest';
import { buildCsr, createRng } from '../../src/kernels/index.ts';
import { consensusJob } from '../../src/kernels/partitions/consensus-job.ts';
import { rankSteps, type Signal } from '../../src/leads/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork, type EligibleSnapshot, tieSteps } from '../../src/network/index.ts';

const PEOPLE = 10_000;

/** A tree with as many ties across. */
function links(): CaseLink[] {
  const rng = createRng(7, 1);
  const made: CaseLink[] = [];
  for (let v = 1; v < PEOPLE; v++) {
    for (const other of [rng.below(v), rng.below(PEOPLE)]) {
      if (other === v) continue;
      made.push({
        id: `L${made.length}`,
        source: `P${v}`,
        target: `P${other}`,
        kind: 'call',
        directed: true,
        strength: 1,
      });
    }
  }
  return made;
}

/** The most that was counted between two stops of work that can be put down. */
function mostBetweenStops(steps: Generator<undefined, unknown>, counted: () => number): number {
  let most = 0;
  for (let before = 0, done: boolean | undefined = false; !done; before = counted()) {
    done = steps.next().done;
    most = Math.max(most, counted() - before);
  }
  return most;
}

describe('work on 10,000 people stops for events', () => {
  const network = buildNetwork(links());

  it('while they are ranked: after 128 people at most', () => {
    let asked = 0;
    const signal = (name: string): Signal => ({
      name,
      question: 'How many were asked before?',
      family: name,
      weight: 1,
      measure: () => ({ value: asked++, detail: '', evidence: [] }),
    });
    const inputs = { communities: [] as never, centrality: { measures: [] } as never };
    const steps = rankSteps(network, inputs, { signals: [signal('one'), signal('two')], evidence: [] });
    expect(mostBetweenStops(steps, () => asked)).toBeLessThanOrEqual(128);
    expect(asked).toBe(2 * PEOPLE);
  });

  it('while their ties are listed: after 4,096 links at most', () => {
    let looked = 0;
    const snapshot: EligibleSnapshot = {
      ...network.eligibleSnapshot,
      indexOf: (id) => {
        looked++;
        return network.eligibleSnapshot.indexOf(id);
      },
    };
    expect(mostBetweenStops(tieSteps(snapshot, network.links), () => looked)).toBeLessThanOrEqual(2 * 4096);
    expect(looked).toBe(2 * network.links.length);
  });

  it('while runs of communities are held against one another: once for every pair of runs, and more', () => {
    const count = 2000;
    const rng = createRng(7, 2);
    const ends = (): Uint32Array => Uint32Array.from({ length: 3 * count }, () => rng.below(count));
    const sources = ends();
    const targets = ends().map((target, e) => (target === sources[e] ? (target + 1) % count : target));
    const runs = 6;
    const state = consensusJob.prepare({ csr: buildCsr(count, { sources, targets }), runs, iterations: 1 });
    let stops = 0;
    const counting = <T>(steps: Generator<undefined, T>): T => {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        stops++;
      }
    };
    const found = [0, 1].flatMap((shard) => counting(consensusJob.steps!(state, shard)));
    // Moving, refining and putting together on every level of every run.
    expect(stops).toBeGreaterThanOrEqual(3 * runs);
    stops = 0;
    const consensus = counting(consensusJob.finishing!(state, found));
    const labels = count * consensus.distinctCount;
    expect(stops).toBeGreaterThanOrEqual((consensus.distinctCount * (consensus.distinctCount - 1)) / 2);
    expect(stops).toBeGreaterThanOrEqual(labels / 20_000);
    expect(consensus).toEqual(consensusJob.finish(state, found));
  });
});

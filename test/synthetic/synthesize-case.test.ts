import { describe, expect, it } from 'vitest';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { scriptCompleteness } from '../../src/resilience/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';

describe('synthesizeCase', () => {
  it('gives the same rows for the same seed and others for another', () => {
    expect(synthesizeCase({ seed: 4 })).toEqual(synthesizeCase({ seed: 4 }));
    expect(synthesizeCase({ seed: 5 }).links).not.toEqual(synthesizeCase({ seed: 4 }).links);
  });

  it('can be read without an issue', () => {
    const made = synthesizeCase();
    expect(readLinks(made.links).issues).toEqual([]);
    expect(readPeople(made.people).issues).toEqual([]);
  });

  it('has 15 % organizers, who give orders and receive none', () => {
    const { links, planners } = synthesizeCase({ members: 80, seed: 2 });
    expect(planners).toHaveLength(80 * 0.15);
    const orders = links.filter(({ kind }) => kind === 'order');
    expect(orders.length).toBeGreaterThan(0);
    for (const { source, target } of orders) {
      expect(planners).toContain(source);
      expect(planners).not.toContain(target);
    }
  });

  it('carries its migrants, and gives them a protected category', () => {
    const { people } = readPeople(synthesizeCase({ migrants: 30 }).people);
    expect(people.filter(({ category }) => category === 'migrant')).toHaveLength(30);
  });

  it('ties people of one stage far more often than others', () => {
    const { links, people } = synthesizeCase({ members: 120, migrants: 0, voyages: 0, seed: 3 });
    const stageOf = new Map(people.map(({ id, stage }) => [id, stage]));
    const ties = new Set(
      links.filter(({ event }) => event === '').map(({ source, target }) => [source, target].sort().join(' ')),
    );
    const within = [...ties].filter((tie) => {
      const [a, b] = tie.split(' ');
      return stageOf.get(a) === stageOf.get(b);
    }).length;
    // One pair in six is of one stage, so equal odds would put a fifth as many ties within as across.
    expect(within).toBeGreaterThan((ties.size - within) * 0.8);
  });

  it.each([1, 2, 3, 7])(
    'with seed %i lets one person alone hold the scarce stage, and nothing else be scarce',
    (seed) => {
      const { links, people, planners, scarceStage } = synthesizeCase({ seed });
      const holders = people.filter(({ stage }) => stage === scarceStage).map(({ id }) => id);
      expect(holders).toHaveLength(1);
      expect(planners).not.toContain(holders[0]);
      const network = buildNetwork(readLinks(links).links, { people: readPeople(people).people });
      const { complete, stages } = scriptCompleteness(network);
      expect(complete).toBe(true);
      expect(stages.filter(({ supply }) => supply !== 'covered').map(({ stage }) => stage)).toEqual([scarceStage]);
      expect(scriptCompleteness(network, { without: { stages: [scarceStage] } }).complete).toBe(false);
    },
  );

  it('refuses a ring too small to have stages', () => {
    expect(() => synthesizeCase({ members: 5 })).toThrow(/members is 5; give a whole number of at least 12/);
  });
});

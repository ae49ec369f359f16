import { describe, expect, it } from 'vitest';
import {
  type AnalysisStage,
  analyzeCaseFully,
  analyzeCaseInStages,
  readLinks,
  readPeople,
  synthesizeCase,
  tellFindings,
} from '../../src/index.ts';

const made = synthesizeCase({ seed: 3, members: 40 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const options = { people, draws: 20, seed: 3 };

async function stagesOf(asked: Parameters<typeof analyzeCaseInStages>[1]): Promise<AnalysisStage[]> {
  const stages: AnalysisStage[] = [];
  for await (const stage of analyzeCaseInStages(links, asked)) stages.push(stage);
  return stages;
}

describe('an analysis in stages', () => {
  it('ends with what the whole analysis gives, and says of the stages before what an analysis without draws says', async () => {
    const [first, second, last] = await stagesOf(options);
    if (first?.stage !== 'communities' || second?.stage !== 'ranking' || last?.stage !== 'whole')
      throw new Error('the stages came in another order');
    const whole = await analyzeCaseFully(links, options);
    expect(tellFindings(last.analysis)).toEqual(tellFindings(whole));
    expect([...first.communities].map(({ members }) => members)).toEqual(
      [...whole.communities].map(({ members }) => members),
    );
    const { network, communities, modularity, ties, options: asked } = tellFindings(whole);
    expect(first.findings).toMatchObject({ network, communities, modularity, ties, ranking: [], leads: [] });
    expect(first.findings.options).toEqual({ ...asked, draws: 0 });
    const undrawn = await analyzeCaseFully(links, { ...options, draws: 0 });
    expect(second.analysis.ranking).toEqual(undrawn.ranking);
    expect(second.analysis.leads).toEqual(undrawn.leads);
    expect(second.analysis.undrawn).toBe('not-asked');
    expect(second.analysis.leads.filter(({ wording }) => wording === 'strong-lead')).toEqual([]);
  });

  it('tells communities first under the options that were asked for, and no names where none were', async () => {
    const called = people.map((person) => ({ ...person, names: [`Name of ${person.id}`] }));
    const first = async (asked: Parameters<typeof analyzeCaseInStages>[1]) => {
      const { value } = await analyzeCaseInStages(links, asked).next();
      if (value?.stage !== 'communities') throw new Error('the stages came in another order');
      return value.findings;
    };
    const named = await first({ ...options, people: called, communities: { algorithm: 'louvain', resolution: 2 } });
    expect(named.options).toMatchObject({ seed: 3, communities: { algorithm: 'louvain', resolution: 2 } });
    expect(named.names!.length).toBeGreaterThan(10);
    expect('names' in (await first({ ...options, people: called, names: 'none' }))).toBe(false);
    expect('communities' in (await first(options)).options).toBe(false);
  });

  it('stops between stages when it is given up', async () => {
    const giveUp = new AbortController();
    const stages = analyzeCaseInStages(links, { ...options, signal: giveUp.signal });
    expect((await stages.next()).value?.stage).toBe('communities');
    giveUp.abort();
    await expect(stages.next()).rejects.toMatchObject({ code: 'aborted' });
  });
});

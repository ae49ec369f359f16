import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  analyzeCase,
  buildNetwork,
  defaultSignals,
  detectCommunities,
  type Findings,
  type LeadRanking,
  measureCentrality,
  measureCertainty,
  type RingNetwork,
  rankLeads,
} from '../../src/index.ts';
import { writeCaseFolder } from '../../src/io/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import type { CaseLink, OnProgress } from '../../src/model/index.ts';

const PEOPLE = 10_000;

/** A tree with half as many ties across, told by reports of eight. */
const links: readonly CaseLink[] = (() => {
  const rng = createRng(7, 3);
  const made: CaseLink[] = [];
  for (let v = 1; v < PEOPLE; v++)
    for (const other of v % 2 === 0 ? [rng.below(v)] : [rng.below(v), rng.below(PEOPLE)]) {
      if (other === v) continue;
      const report = `R${Math.floor(made.length / 8)}`;
      const ends = { source: `P${v}`, target: `P${other}` };
      made.push({ id: `L${made.length}`, ...ends, kind: 'call', directed: true, strength: 1, report });
    }
  return made;
})();

const quick = { communities: { runs: 2 }, draws: 1, workers: 1 } as const;

/** Aborts from an event when a stage begins, and gives what is told after it. */
function abortedAt(stage: string): { signal: AbortSignal; onProgress: OnProgress; after: () => readonly string[] } {
  const stop = new AbortController();
  const after: string[] = [];
  let isAsked = false;
  const onProgress: OnProgress = (progress) => {
    if (stop.signal.aborted) after.push(progress.stage);
    else if (progress.stage === stage && !isAsked) {
      isAsked = true;
      setImmediate(() => stop.abort());
    }
  };
  return { signal: stop.signal, onProgress, after: () => after };
}

const PATIENCE = 600_000;

describe('an abort among 10,000 people', () => {
  it('is answered while the network is built', async () => {
    const stop = new AbortController();
    const stages: string[] = [];
    setImmediate(() => stop.abort());
    const work = analyzeCase(links, { ...quick, signal: stop.signal, onProgress: ({ stage }) => stages.push(stage) });
    await expect(work).rejects.toMatchObject({ code: 'aborted' });
    expect(stages).toEqual([]);
  });

  it.each(['detecting communities', 'measuring harmonic', 'measuring betweenness', 'measuring fragmentation'])(
    'is answered while %s, after one more piece of work at most',
    async (stage) => {
      const { after, ...asked } = abortedAt(stage);
      await expect(analyzeCase(links, { ...quick, ...asked })).rejects.toMatchObject({ code: 'aborted' });
      expect(asked.signal.aborted).toBe(true);
      expect(after().length).toBeLessThanOrEqual(1);
    },
    PATIENCE,
  );

  describe('while draws are made', () => {
    // By reach alone: what everybody's loss would be takes most of the time, and stops no other way.
    const signals = defaultSignals.filter(({ needs = [] }) => !needs.includes('fragmentation'));
    let network: RingNetwork;
    let ranking: LeadRanking;
    beforeAll(async () => {
      network = buildNetwork(links);
      const centrality = await measureCentrality(network, { measures: signals.flatMap(({ needs = [] }) => needs) });
      ranking = rankLeads(
        network,
        { communities: await detectCommunities(network, { runs: 2 }), centrality },
        { signals },
      );
    }, PATIENCE);

    it.each(['drawing', 'dropping sources', 'disbelieving sources', 'framing'])(
      'is answered while %s, after one more piece of work at most',
      async (stage) => {
        const { after, ...asked } = abortedAt(stage);
        const work = measureCertainty(network, ranking, { draws: 1, workers: 1, ...asked });
        await expect(work).rejects.toMatchObject({ code: 'aborted' });
        expect(asked.signal.aborted).toBe(true);
        expect(after().length).toBeLessThanOrEqual(1);
      },
      PATIENCE,
    );
  });

  describe('while files are written', () => {
    let findings: Findings;
    let folder: string;
    beforeAll(async () => {
      findings = await analyzeCase(links, { ...quick, draws: 0 });
      folder = await mkdtemp(join(tmpdir(), 'abort-'));
    }, PATIENCE);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each([
      ['findings.json', []],
      // Short, and written before an event is looked for: what is stopped then is the layout.
      ['report.md', ['findings.json', 'report.md']],
      ['report.html', ['findings.json', 'report.md']],
      ['network.gexf', ['findings.json', 'network.svg', 'report.html', 'report.md']],
    ])('leaves whole files and no parts when it comes at %s', async (name, whole) => {
      const place = join(folder, name);
      const { after, ...asked } = abortedAt(`writing ${name}`);
      const work = writeCaseFolder(place, findings, { ...asked, links, viewer: false });
      await expect(work).rejects.toMatchObject({ code: 'aborted' });
      expect(after()).toEqual([]);
      expect((await readdir(place).catch(() => [])).sort()).toEqual(whole);
    });
  });
});

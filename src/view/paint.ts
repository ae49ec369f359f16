import { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { readableText } from '../display/index.ts';
import { finishSteps, type Steps, takeSteps } from '../kernels/index.ts';
import type { EligibleId, Findings, LongWorkOptions } from '../model/index.ts';
import { nodeKeys } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { communityColor } from './community-color.ts';
import { layoutSteps } from './layout-network.ts';

/**
 * Draws the findings as a graph ready for sigma: who stands where, how large, in what color, and whose name is shown.
 *
 * Nodes carry `x, y, size, color, label, person, community, lead`: size grows with the score (3 to 12 pixels; all 4 under verdict
 * `insufficient-data`), color names the community, the label is empty except for leads. Edges carry `weight` (the tie's
 * strength), `size` and `color`. Only eligible people are in findings, so protected people cannot be drawn.
 * The key of a node is the person's id, except for ids that JavaScript objects already answer to: see `person` for the id.
 *
 * The layout is ForceAtlas2 from a start without chance: same findings, same bytes.
 * Cost: about 1 s for 300 people, a few seconds for 20,000.
 *
 * @example paint(findings).getNodeAttribute('P01', 'label') // => 'P01'
 */
export function paint(findings: Findings): AbstractGraph {
  checkSubject('paint', findings, 'findings');
  return finishSteps(paintSteps(findings));
}

/** {@link paint} that lets events run in between. Rejects with `signal.reason` when aborted. */
export function paintInSteps(
  findings: Findings,
  options: Pick<LongWorkOptions, 'signal'> = {},
): Promise<AbstractGraph> {
  checkSubject('paintInSteps', findings, 'findings');
  checkSubject('paintInSteps', options, 'values');
  return takeSteps(paintSteps(findings), options.signal);
}

/** Edges drawn between two stops. */
const EDGES_A_STEP = 1 << 11;

function* paintSteps(findings: Findings): Steps<AbstractGraph> {
  const people = peopleOf(findings);
  yield;
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const communityOf = new Map(findings.communities.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const isRanked = findings.verdict === 'ranked';
  const scoreOf = new Map(findings.ranking.map(({ person, score }) => [person, score]));
  const leads = new Set(isRanked ? findings.leads.map(({ person }) => person) : []);
  const sizes = people.map((person) => (isRanked ? sizeOf(scoreOf.get(person) ?? 0) : 4));
  const groups = people.map((person) => communityOf.get(person) ?? findings.communities.length);
  const ties = findings.ties.filter(({ source, target }) => indexOf.has(source) && indexOf.has(target));
  const edges = ties.map((tie) => [indexOf.get(tie.source)!, indexOf.get(tie.target)!, tie.strength] as const);
  yield;
  const { x, y } = yield* layoutSteps({ nodeCount: people.length, edges, groups, sizes });
  const keys = nodeKeys(people);
  const graph = new UndirectedGraph();
  for (const [index, person] of people.entries()) {
    graph.addNode(keys[index]!, {
      x: x[index]!,
      y: y[index]!,
      size: sizes[index]!,
      color: communityColor(groups[index]!),
      label: leads.has(person) ? readableText(person, 40) : '',
      person,
      community: communityOf.get(person) ?? null,
      lead: leads.has(person),
    });
  }
  for (const [index, [source, target, strength]] of edges.entries()) {
    if (index % EDGES_A_STEP === 0) yield;
    const size = Math.round(100 * (0.5 + Math.min(3, Math.log2(1 + strength) / 2))) / 100;
    // A key of our own: graphology's counts graphs made so far, so it would differ from run to run.
    graph.addEdgeWithKey(`tie-${index}`, keys[source]!, keys[target]!, { weight: strength, size, color: '#B8BCC2' });
  }
  return graph;
}

/** Everybody eligible, in the order of the ranking, then those only communities or ties know. */
function peopleOf(findings: Findings): EligibleId[] {
  return [
    ...new Set([
      ...findings.ranking.map(({ person }) => person),
      ...findings.communities.flatMap(({ members }) => members),
      ...findings.ties.flatMap(({ source, target }) => [source, target]),
    ]),
  ];
}

function sizeOf(score: number): number {
  return Math.round(100 * (3 + 9 * score * score)) / 100;
}

import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { biconnectedComponents, connectedComponents, inducedSubgraph } from '../kernels/index.ts';
import type { EligibleId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { completenessSheet } from './completeness-sheet.ts';
import { type PeopleAskedFor, peopleAskedFor } from './people-asked-for.ts';
import { scriptCompletenessRules } from './resilience-rules.ts';
import { type ResolvedStage, resolveScript, type Script } from './script.ts';
import { type StageGraph, stageGraph } from './stage-graph.ts';

/** What `scriptCompleteness` may be told. */
export interface ScriptCompletenessOptions {
  /** The stages the crime has to pass; default `SMUGGLING_SCRIPT`. */
  readonly script?: Script | undefined;
  /** Who is taken away before looking; default nobody. */
  readonly without?: PeopleAskedFor | undefined;
}

/** A stage: who is there to hold it. */
export interface StageHolding {
  /** What the stage is called. */
  readonly stage: string;
  /** How many people or things it takes. */
  readonly least: number;
  /** People who hold it. */
  readonly peopleCount: number;
  /** Boats, houses and the like that hold it. */
  readonly thingCount: number;
  /** Fragments that hold it. */
  readonly fragmentCount: number;
  /** Of its people, how many are such that without this one alone no fragment is complete. */
  readonly criticalCount: number;
  /** `missing`: no fragment holds it. `scarce`: one person less and no fragment is complete, or just as many hold it as it takes. */
  readonly supply: 'missing' | 'scarce' | 'covered';
}

/** People who can reach each other, things aside. */
export interface ScriptFragment {
  /** How many they are. */
  readonly peopleCount: number;
  /** Boats, houses and the like tied to them. */
  readonly thingCount: number;
  /** Stages it holds, in order of the script. */
  readonly stages: readonly string[];
  /** Stages it does not hold. */
  readonly missing: readonly string[];
}

/** Which stages of the crime the parts of a ring hold. */
export interface ScriptCompleteness extends Noticed, Shown {
  /** Whether any fragment holds every stage. */
  readonly complete: boolean;
  /** Fragments that hold every stage. */
  readonly completeCount: number;
  /** In order of the script. */
  readonly stages: readonly StageHolding[];
  /** The largest first, of equal ones that with the smallest id. */
  readonly fragments: readonly ScriptFragment[];
  /** People looked at: those with a tie who are left. */
  readonly peopleCount: number;
  /** People who were taken away before looking. */
  readonly removedCount: number;
  /** Of them, people of no known stage. */
  readonly unstagedCount: number;
  /** Without this one person no fragment is complete, whatever their stage; sorted by id. Empty where none is complete anyway. */
  readonly critical: readonly EligibleId[];
}

/**
 * Does any part of the ring still hold every stage of the crime?
 *
 * A fragment is a largest set of people who can reach each other over ties, or over a thing they both use (`category: 'thing'`); it is complete when it
 * holds every stage of the script, each by as many people or things as it takes. Who holds a stage is told by `stage` and `roles` of people.
 * Ties count whatever their strength and direction; people without any are left out. Protected people play no part.
 * Use it before and after a removal (`without`); for one removal after another see `attackCurve`.
 * Gotcha: a stage nobody is known for is missing from the file, not from the ring: read `unstagedCount`.
 * Cost: O(n + m), and O(n + m) more for each person who might be critical.
 * Idea: D. Cornish, Crime Prev. Stud. 3, 1994 (scripts); P. Duijn, V. Kashirin, P. Sloot, Sci. Rep. 4, 2014, doi:10.1038/srep04238.
 *
 * @throws RingtraceError `invalid-option` for a script that is none, or a stage it lacks; `unknown-person` for somebody who is not there or may not be scored.
 * @example scriptCompleteness(kiteNetwork, { script: ['transport'] }).complete // => false
 */
export function scriptCompleteness(network: RingNetwork, options: ScriptCompletenessOptions = {}): ScriptCompleteness {
  const place = 'scriptCompleteness';
  checkSubject(place, network, 'network');
  checkOptions(place, options, scriptCompletenessRules);
  const script = resolveScript(options.script);
  const graph = stageGraph(network, script);
  const gone = new Set(options.without ? peopleAskedFor(network, graph, script, options.without, place) : []);
  const kept = Uint32Array.from(graph.held.keys()).filter((v) => !gone.has(v));
  const fragments = fragmentsOf(graph, kept, script);
  const critical = criticalNodes(graph, fragments, script);
  const peopleKept = [...kept].filter((v) => graph.sizes[v] === 1);
  const stages = script.map(({ name, least }, stage): StageHolding => {
    const holders = [...kept].filter((v) => graph.held[v]!.includes(stage));
    const people = holders.filter((v) => graph.sizes[v] === 1);
    const fragmentCount = fragments.filter(({ counts }) => counts[stage]! >= least).length;
    const criticalCount = people.filter((v) => critical.includes(v)).length;
    const tight = criticalCount > 0 || holders.length <= least;
    const supply = fragmentCount === 0 ? 'missing' : tight ? 'scarce' : 'covered';
    const thingCount = holders.length - people.length;
    return { stage: name, least, peopleCount: people.length, thingCount, fragmentCount, criticalCount, supply };
  });
  const completeCount = fragments.filter((fragment) => isComplete(fragment, script)).length;
  const found: Omit<ScriptCompleteness, keyof Shown> = {
    complete: completeCount > 0,
    completeCount,
    stages,
    fragments: fragments.map((fragment) => tellFragment(graph, fragment, script)).filter((f) => f.peopleCount > 0),
    peopleCount: peopleKept.length,
    removedCount: gone.size,
    unstagedCount: peopleKept.filter((v) => graph.held[v]!.length === 0).length,
    critical: critical.filter((v) => graph.sizes[v] === 1).map((v) => graph.people[v]!),
  };
  return shownWithNotice(found, completenessSheet(found), network.protection.ranksUncategorized);
}

interface Fragment {
  /** Nodes of the joint graph, rising. */
  readonly nodes: Uint32Array;
  readonly peopleCount: number;
  /** How many hold each stage. */
  readonly counts: readonly number[];
}

function fragmentsOf(graph: StageGraph, kept: Uint32Array, script: readonly ResolvedStage[]): readonly Fragment[] {
  const { label, count } = connectedComponents(inducedSubgraph(graph.joint, kept));
  const members: number[][] = Array.from({ length: count }, () => []);
  kept.forEach((v, i) => {
    members[label[i]!]!.push(v);
  });
  return members
    .map((nodes): Fragment => {
      const counts = script.map((_, stage) => nodes.filter((v) => graph.held[v]!.includes(stage)).length);
      const peopleCount = nodes.filter((v) => graph.sizes[v] === 1).length;
      return { nodes: Uint32Array.from(nodes), peopleCount, counts };
    })
    .sort((a, b) => b.peopleCount - a.peopleCount || a.nodes[0]! - b.nodes[0]!);
}

function isComplete({ counts, peopleCount }: Fragment, script: readonly ResolvedStage[]): boolean {
  return peopleCount > 0 && script.every(({ least }, stage) => counts[stage]! >= least);
}

/** Only where one fragment is complete can one person break it: by being what holds it together, or one of just enough. */
function criticalNodes(
  graph: StageGraph,
  fragments: readonly Fragment[],
  script: readonly ResolvedStage[],
): readonly number[] {
  const complete = fragments.filter((fragment) => isComplete(fragment, script));
  const [only] = complete;
  if (only === undefined || complete.length > 1) return [];
  const { cutNodes } = biconnectedComponents(inducedSubgraph(graph.joint, only.nodes));
  const cuts = new Set(Array.from(cutNodes, (i) => only.nodes[i]!));
  return [...only.nodes].filter((v) => {
    if (graph.sizes[v] === 0) return false;
    if (graph.held[v]!.some((stage) => only.counts[stage]! <= script[stage]!.least)) return true;
    if (!cuts.has(v)) return false;
    const rest = fragmentsOf(
      graph,
      only.nodes.filter((u) => u !== v),
      script,
    );
    return !rest.some((fragment) => isComplete(fragment, script));
  });
}

function tellFragment(graph: StageGraph, fragment: Fragment, script: readonly ResolvedStage[]): ScriptFragment {
  const holds = (stage: number): boolean => fragment.counts[stage]! >= script[stage]!.least;
  const names = (wanted: boolean): string[] =>
    script.filter((_, stage) => holds(stage) === wanted).map(({ name }) => name);
  return {
    peopleCount: fragment.peopleCount,
    thingCount: fragment.nodes.filter((v) => graph.sizes[v] === 0).length,
    stages: names(true),
    missing: names(false),
  };
}

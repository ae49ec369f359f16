import { type AnalyzeCaseOptions, analyzeCaseFully, type CaseAnalysis } from '../analysis/index.ts';
import { type CaseLink, type Findings, RingtraceError } from '../model/index.ts';
import { buildNetwork, type RingNetwork } from '../network/index.ts';
import { type AnalyzedCaseFlags, openCase } from './open-case.ts';
import { createProgressBar } from './progress-bar.ts';
import { writeNotes } from './write-notes.ts';
import { type WrittenCase, writtenCase } from './written-case.ts';

/** Flags of every command that asks a case. */
export interface AskFlags extends AnalyzedCaseFlags {
  readonly case?: readonly string[];
  readonly json?: string;
}

/** Findings as they stand in a file, or made of a case. */
export async function askedFindings(paths: readonly string[], flags: AskFlags): Promise<Findings | CaseAnalysis> {
  return (await writtenCase(paths))?.findings ?? (await analyzed(paths, flags));
}

/**
 * The whole analysis of a case, or anew of the links that were written beside findings, with the options of these.
 *
 * @throws RingtraceError `invalid-option` for findings without their links.
 */
export async function askedAnalysis(paths: readonly string[], flags: AskFlags, place: string): Promise<CaseAnalysis> {
  const written = await writtenCase(paths);
  if (written === undefined) return await analyzed(paths, flags);
  const { findings, links = [], people } = written;
  if (links.length === 0) {
    throw new RingtraceError(
      'invalid-option',
      place,
      'findings do not hold the links this asks for',
      'name the file or folder that was analyzed, or keep case.html beside findings.json',
    );
  }
  const bar = createProgressBar();
  const again = { ...sameAgain(findings), draws: flags.draws, workers: flags.workers, onProgress: bar.onProgress };
  return await analyzeCaseFully(links, { ...again, people }).finally(bar.stop);
}

/** The network of a case without any analysis; of findings, that of the links written beside them, else of their ties. */
export async function askedNetwork(paths: readonly string[], flags: AskFlags): Promise<RingNetwork> {
  const written = await writtenCase(paths);
  if (written !== undefined) return writtenNetwork(written, flags);
  const bar = createProgressBar();
  const { links, options, notes, roleNotes } = await openCase(paths, flags, bar.onProgress).finally(bar.stop);
  const network = buildNetwork(links, selectionOf(options));
  writeNotes([...notes, ...roleNotes], network.protection.shield);
  return network;
}

async function analyzed(paths: readonly string[], flags: AskFlags): Promise<CaseAnalysis> {
  const bar = createProgressBar();
  const opened = await openCase(paths, flags, bar.onProgress).finally(bar.stop);
  const analysis = await analyzeCaseFully(opened.links, opened.options);
  writeNotes([...opened.notes, ...opened.roleNotes], analysis.network.protection.shield);
  return analysis;
}

function writtenNetwork({ findings, links = [], people }: WrittenCase, flags: AskFlags): RingNetwork {
  if (links.length > 0) {
    const { kind, minStrength } = flags;
    return buildNetwork(links, {
      ...selectionOf(sameAgain(findings)),
      people,
      ...(kind && { kinds: kind }),
      ...(minStrength !== undefined && { minStrength }),
    });
  }
  process.stderr.write('findings hold ties, not links: name the case itself to see the links behind each step\n');
  return buildNetwork(linksOfTies(findings));
}

/** What findings were made with, to ask the same again. */
function sameAgain({ options }: Findings): AnalyzeCaseOptions {
  const { seed, top, policy, kinds, window, minStrength, evidencePerReason, communityRuns, caseId, legalBasis } =
    options;
  return {
    seed,
    top,
    policy,
    kinds: kinds ?? undefined,
    window: window ?? undefined,
    minStrength,
    evidencePerReason,
    communities: { ...options.communities, runs: communityRuns },
    caseId: caseId ?? undefined,
    legalBasis: legalBasis ?? undefined,
    ...(options.rankUncategorized && { rankUncategorized: true }),
  };
}

function selectionOf(options: AnalyzeCaseOptions): Parameters<typeof buildNetwork>[1] {
  const { people, rankUncategorized, window, kinds, minStrength } = options;
  return { people, rankUncategorized, window, kinds, minStrength };
}

/** Every tie as one link, called by its two people. */
function linksOfTies({ ties }: Findings): CaseLink[] {
  return ties.map(({ source, target, strength }) => ({
    id: `${source}~${target}`,
    source,
    target,
    kind: 'association',
    directed: false,
    strength,
  }));
}

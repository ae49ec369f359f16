import { analyzeCaseFully, type CaseAnalysis, protectionCaveats, tellFindings } from '../analysis/index.ts';
import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import {
  type CaseLink,
  compareIds,
  type Findings,
  isProtected,
  type LongWorkOptions,
  RingtraceError,
} from '../model/index.ts';
import { checkOptions, checkSubject, nearestNames } from '../rules/index.ts';
import { compareFindings } from './compare-findings.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { type DoubtToken, hangsOn, readDoubtToken, writeDoubtToken } from './doubt-token.ts';
import type { FindingsComparison } from './findings-comparison.ts';
import { linksWithout } from './links-without.ts';
import { disbelieveRules } from './question-rules.ts';
import { toldOnce } from './told-once.ts';

/** `signal`, `onProgress`, `workers`; everything else is as the analysis was asked for. */
export type DisbelieveOptions = LongWorkOptions;

/** What the case says without what was disbelieved. */
export interface DisbeliefAnswer extends Noticed {
  /** What was disbelieved; a source that is called by a protected person stands under a pseudonym. */
  readonly tokens: readonly DoubtToken[];
  /** Links that were left out. */
  readonly withdrawnCount: number;
  /** What is found without them. */
  readonly findings: Findings;
  /** What is different then: who is no longer a lead, who becomes one, who moves. */
  readonly change: FindingsComparison;
}

/**
 * What if a source lied? Leaves out every link that hangs on the tokens, does the whole job again with the same options, and says what is different.
 *
 * A token is a report, informant, event, file, kind of link, tie, person or single link. What comes out is, to the bit, an analysis of the case without
 * those rows (and, of a person, without their entry); only whoever was protected, or held back because of where they stood, stays so. The places rest on (`restsOn`) are found by the same
 * rule: disbelieving them takes the person out of the first. Cost: that of `analyzeCase`.
 *
 * @throws RingtraceError `unknown-source` for a token that no link of the case hangs on, with the nearest that some do; `protected-person`;
 * `invalid-option` for no token or one that cannot be read; `aborted`, `worker-failed`.
 * @example readDoubtToken('kind:call') // => { kind: 'kind', id: 'call' }
 */
export async function disbelieve(
  analysis: CaseAnalysis,
  tokens: readonly (DoubtToken | string)[],
  options: DisbelieveOptions = {},
): Promise<DisbeliefAnswer & Shown> {
  checkSubject(PLACE, analysis, 'analysis');
  checkSubject(PLACE, tokens, 'list');
  checkOptions(PLACE, options, disbelieveRules);
  const read = tokens.map(readDoubtToken);
  if (read.length === 0) {
    throw new RingtraceError('invalid-option', PLACE, 'nothing is to be disbelieved', 'name at least one token');
  }
  for (const token of read) assertKnown(analysis, token);
  const kept = linksWithout(analysis.links, read);
  // Whoever is taken away is not there: without links they would still stand among the others, last.
  const away = new Set(read.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));
  const entered = (analysis.asked.people ?? []).filter(({ id }) => !away.has(id));
  const people = [...entered, ...heldBack(analysis, kept)];
  const without = await analyzeCaseFully(kept, { ...analysis.asked, people, ...options });
  const findings = tellFindings(without);
  const before = toldOnce(analysis);
  const change = compareFindings({ ...before, caveats: caveatsThatMayGo(before, analysis) }, findings);
  const { shield } = analysis.network.protection;
  const told = read.map((token) => ({ ...token, id: shield.text(token.id) }));
  const answer = { tokens: told, withdrawnCount: analysis.links.length - kept.length, findings, change };
  const sheet = {
    ...comparisonSheet(change),
    title: `Without ${told.map(writeDoubtToken).join(', ')}: ${answer.withdrawnCount} links fewer`,
  };
  return shownWithNotice(answer, sheet, analysis.network.protection.ranksUncategorized);
}

const PLACE = 'disbelieve';

/** Whoever was held back stays so, though it is then told as an entry of the people table: nothing came or went there. */
function caveatsThatMayGo({ caveats, options, identities }: Findings, { network }: CaseAnalysis): readonly string[] {
  const standing = new Set(protectionCaveats(network, options, identities));
  return caveats.filter((caveat) => !standing.has(caveat));
}

/** Whoever the case protects without an entry of their own, and is still in it: no doubt in a source makes them rankable. */
function heldBack({ network, asked }: CaseAnalysis, kept: readonly CaseLink[]): ReturnType<typeof network.person>[] {
  const entered = new Set((asked.people ?? []).map(({ id }) => id));
  const there = new Set(kept.flatMap(({ source, target }) => [source, target]));
  return network.people
    .map(network.person)
    .filter((person) => isProtected(person) && !entered.has(person.id) && there.has(person.id));
}

function assertKnown({ links, network }: CaseAnalysis, token: DoubtToken): void {
  const people = new Set(network.people);
  if (token.kind === 'person' && people.has(token.id) && !network.isEligible(token.id)) {
    throw new RingtraceError(
      'protected-person',
      PLACE,
      'the person asked for is protected',
      'nothing is said of protected people; disbelieve the sources instead',
    );
  }
  if (links.some(hangsOn(token))) return;
  // A file or report may be called by somebody.
  const { shield } = network.protection;
  const offered = new Set<string>();
  const elsewhere = new Set<DoubtToken['kind']>();
  for (const link of links) {
    if (!network.isEligible(link.source) || !network.isEligible(link.target)) continue;
    for (const kind of NAMED_KINDS)
      for (const id of idsOf(link, kind)) {
        if (people.has(id) ? !network.isEligible(id) : shield.names(id)) continue;
        if (kind === token.kind) offered.add(id);
        else if (id === token.id) elsewhere.add(kind);
      }
  }
  const [other] = elsewhere;
  const near = nearestNames(token.id, [...offered].sort(compareIds));
  throw new RingtraceError(
    'unknown-source',
    PLACE,
    `no link of the case hangs on this ${token.kind}`,
    other !== undefined
      ? `say ${writeDoubtToken({ kind: other, id: token.id })}`
      : near.length > 0
        ? `the nearest are ${near.join(', ')}`
        : `name a ${token.kind} that links of the case carry`,
  );
}

const NAMED_KINDS: readonly DoubtToken['kind'][] = ['report', 'informant', 'event', 'file', 'kind', 'person', 'link'];

function idsOf(link: CaseLink, kind: DoubtToken['kind']): readonly string[] {
  if (kind === 'person') return [link.source, link.target];
  if (kind === 'tie') return [];
  const id = kind === 'link' ? link.id : link[kind];
  return id === undefined ? [] : [id];
}

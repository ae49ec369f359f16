import {
  type CaseLink,
  cutSetOf,
  type EligibleId,
  type Findings,
  type FoundTie,
  type Lead,
  type RankedPerson,
  type Reason,
  type RestsOn,
} from '../../src/model/index.ts';

/**
 * A small invented case for the tests of reports, pictures and exports: 13 eligible people in two communities, 9 protected
 * people, three leads. Every score is the sum of its reasons' points by construction.
 */
export function smallFindings(): Findings {
  return build([...PEOPLE.keys()], {});
}

/** The same case without certainty draws. */
export function findingsWithoutDraws(): Findings {
  const withDraws = smallFindings();
  const drop = <Ranked extends RankedPerson>(ranked: Ranked): Ranked => ({
    ...ranked,
    rankInterval: null,
    pTop: null,
    restsOn: 'not-drawn' as const,
    cutSet: null,
  });
  return {
    ...withDraws,
    options: { ...withDraws.options, draws: 0 },
    ranking: withDraws.ranking.map(drop),
    leads: withDraws.leads.map(drop),
    planners: withDraws.leads.map(drop),
  };
}

/** The same case, judged too thin to rank. The ranking stays for programs, as the design asks. */
export function insufficientFindings(): Findings {
  return {
    ...smallFindings(),
    leads: [],
    planners: [],
    verdict: 'insufficient-data',
    caveats: ['Too few independent sources to carry a ranking.'],
  };
}

/** Nobody, no tie, no link. */
export function emptyFindings(): Findings {
  return {
    ...insufficientFindings(),
    network: { people: 0, protected: 0, uncategorized: 0, links: 0, ties: 0, events: 0, components: 0 },
    issues: [],
    communities: [],
    between: [],
    modularity: 0,
    ranking: [],
    ties: [],
    evidence: [],
  };
}

export const HOSTILE_IDS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '=cmd()',
  'a\u0000b\u001b[31mred\u0007',
  '"\'&]]>--><script>alert(1)</script>',
  'x'.repeat(10_240),
  '10',
  '| [a](http://x.example) `b` **c** _d_',
  'line\nbreak\ttab',
  '\u202egnitset\u2066',
  '@sum\ud800',
  '👤 🚢',
];

/** The same case under names that attack whatever prints them. */
export function hostileFindings(): Findings {
  const hostile = '<script>alert("x")</script> | `x` \u001b[2J';
  const findings = build(HOSTILE_IDS, { report: hostile, kind: hostile, detail: hostile });
  return { ...findings, caveats: [hostile], options: { ...findings.options, caseId: hostile, legalBasis: hostile } };
}

const SIGNALS = [
  ['harmonic-closeness', 'reach', 'reaches everybody in few steps'],
  ['fragmentation', 'reach', 'the ring loses much of its reach without this person'],
  ['betweenness', 'brokerage', 'sits on the shortest routes between others'],
  ['constraint', 'brokerage', 'contacts hardly know one another'],
  ['degree', 'visibility', 'ties to many people'],
] as const;

/** Percentiles of the five signals, best person first. */
const PEOPLE: ReadonlyMap<string, readonly number[]> = new Map([
  ['P01', [1, 0.96, 0.96, 0.88, 0.81]],
  ['P02', [0.88, 0.88, 0.81, 0.96, 0.88]],
  ['P03', [0.81, 0.81, 0.88, 0.73, 0.96]],
  ['P04', [0.73, 0.58, 0.73, 0.81, 0.73]],
  ['P05', [0.65, 0.73, 0.58, 0.58, 0.65]],
  ['P06', [0.58, 0.65, 0.65, 0.5, 0.42]],
  ['P07', [0.5, 0.42, 0.5, 0.65, 0.5]],
  ['P08', [0.42, 0.5, 0.42, 0.35, 0.27]],
  ['P09', [0.35, 0.27, 0.31, 0.42, 0.35]],
  ['P10', [0.27, 0.35, 0.31, 0.27, 0.35]],
  ['P11', [0.19, 0.19, 0.19, 0.19, 0.19]],
  ['P12', [0.12, 0.12, 0.12, 0.12, 0.12]],
  ['P13', [0.04, 0.04, 0.04, 0.04, 0.04]],
]);

const INTERVALS: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 4],
  [2, 6],
  [3, 7],
  [3, 8],
  [4, 8],
  [5, 9],
  [6, 11],
  [7, 11],
  [7, 12],
  [9, 13],
  [10, 13],
  [12, 13],
];
const RESTS_ON: readonly RestsOn[] = [
  [
    { kind: 'report', id: 'R12' },
    { kind: 'report', id: 'R22' },
  ],
  [{ kind: 'report', id: 'R17' }],
];
const P_TOP = [0.99, 0.91, 0.62, 0.31, 0.12, 0.04, 0.01, 0, 0, 0, 0, 0, 0];

/** source, target, kind, date, report, informant, grade */
const LINKS: readonly (readonly [number, number, string, string, number, string, string])[] = [
  [0, 1, 'call', '2008-01-04', 11, 'tap-2', 'B2'],
  [0, 2, 'order', '2008-01-09', 12, 'tap-2', 'B2'],
  [0, 3, 'call', '2008-01-17', 12, 'tap-2', 'B2'],
  [1, 2, 'meeting', '2008-02-02', 14, 'source-7', 'C3'],
  [1, 4, 'payment', '2008-02-11', 17, 'bank', 'A1'],
  [1, 5, 'payment', '2008-02-12', 17, 'bank', 'A1'],
  [2, 4, 'call', '2008-03-01', 18, 'tap-3', 'B2'],
  [2, 6, 'call', '2008-03-02', 18, 'tap-3', 'B2'],
  [2, 7, 'transport', '2008-03-20', 21, 'source-7', 'C3'],
  [0, 8, 'call', '2008-04-02', 22, 'tap-2', 'B2'],
  [0, 9, 'meeting', '2008-04-14', 23, 'source-9', 'D4'],
  [8, 9, 'meeting', '2008-04-14', 23, 'source-9', 'D4'],
  [8, 10, 'call', '2008-05-06', 24, 'tap-4', 'B2'],
  [9, 11, 'shelter', '2008-05-19', 25, 'source-9', 'D4'],
  [10, 12, 'transport', '2008-06-01', 26, 'source-9', 'E5'],
  [3, 8, 'call', '2008-06-08', 27, 'tap-2', 'B2'],
  [5, 6, 'document', '2008-06-21', 28, 'search', 'A2'],
  [4, 7, 'call', '2008-07-02', 29, 'tap-3', 'B2'],
];

interface Overrides {
  readonly report?: string;
  readonly kind?: string;
  readonly detail?: string;
}

function build(names: readonly string[], overrides: Overrides): Findings {
  const people = names as readonly EligibleId[];
  const evidence = LINKS.map(([source, target, kind, at, report, informant, grade], index): CaseLink => {
    const id = `L${String(index + 1).padStart(2, '0')}`;
    return {
      id,
      source: people[source]!,
      target: people[target]!,
      kind: overrides.kind ?? kind,
      directed: kind !== 'meeting',
      at,
      strength: 1 + (index % 3),
      report: overrides.report ? `${overrides.report}${report}` : `R${report}`,
      informant,
      grade,
      basis: index % 5 === 4 ? 'assessment' : 'fact',
      ...(kind === 'meeting' && { event: 'E23' }),
    };
  });
  const ranking = people.map((person, index): RankedPerson => {
    const percentiles = PEOPLE.get(`P${String(index + 1).padStart(2, '0')}`)!;
    const cited = evidence.filter(({ source, target }) => source === person || target === person);
    const reasons = SIGNALS.map(([signal, family, detail], s): Reason => {
      const inFamily = SIGNALS.filter(([, other]) => other === family).length;
      return {
        signal,
        family,
        points: percentiles[s]! / (3 * inFamily),
        value: signal === 'degree' ? cited.length : Math.round(percentiles[s]! ** 3 * 400) / 10,
        percentile: percentiles[s]!,
        detail: overrides.detail ?? detail,
        links: cited.slice(0, 4).map(({ id }) => id),
        linkCount: cited.length,
      };
    });
    return {
      person,
      rank: index + 1,
      score: reasons.reduce((sum, { points }) => sum + points, 0),
      families: {
        reach: (percentiles[0]! + percentiles[1]!) / 2,
        brokerage: (percentiles[2]! + percentiles[3]!) / 2,
        visibility: percentiles[4]!,
      },
      degree: cited.length,
      betweenness: Math.round(percentiles[2]! ** 3 * 400) / 10,
      paretoDepth: index < 3 ? 1 : 2,
      reasons,
      rankInterval: INTERVALS[index]!,
      pTop: P_TOP[index]!,
      restsOn: RESTS_ON[index] ?? 'outside-top',
      cutSet: cutSetOf(RESTS_ON[index] ?? 'outside-top'),
    };
  });
  const sentence = 'Position consistent with coordination; a lead, not a finding.';
  const leads = ranking
    .slice(0, 3)
    .map((ranked, index): Lead => ({ ...ranked, wording: index < 2 ? 'strong-lead' : 'weak-lead', sentence }));
  const ties = evidence.map(
    ({ source, target, strength, event }): FoundTie => ({
      source: source as EligibleId,
      target: target as EligibleId,
      strength,
      linkCount: 1,
      events: event ? [event] : [],
    }),
  );
  const second = [8, 9, 10, 11, 12];
  return {
    format: 1,
    ringtrace: '0.1.0',
    options: {
      seed: 7,
      top: 3,
      draws: 1000,
      policy: 'open',
      formula: 'borda-of-families',
      signals: [{ name: 'harmonic-reach', family: 'reach', weight: 1 }],
      evidencePerReason: 4,
      window: null,
      kinds: null,
      minStrength: 0,
      communityRuns: 50,
      caseId: 'harbor-2008',
      legalBasis: null,
    },
    issues: [
      { row: 9, column: 'at', code: 'unreadable-time', message: 'the time is not an ISO date, instant or phase' },
      { row: 31, column: 'target', code: 'self-link', message: 'source and target are the same person' },
    ],
    network: { people: 22, protected: 9, uncategorized: 13, links: 41, ties: 18, events: 2, components: 1 },
    communities: [
      { id: 0, members: people.filter((_, index) => !second.includes(index)), stability: 0.94 },
      { id: 1, members: people.filter((_, index) => second.includes(index)), stability: 0.71 },
    ],
    between: [],
    modularity: 0.4125,
    ranking,
    leads,
    planners: leads,
    verdict: 'ranked',
    caveats: [
      'All 13 ranked people are uncategorized: policy "open" ranks them, policy "led" would not.',
      'Two of the first three are collection targets: centrality finds whom the police watched.',
    ],
    ties,
    evidence,
  };
}

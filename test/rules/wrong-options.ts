import {
  analyzeCase,
  analyzeCaseFully,
  buildNetwork,
  compareWithChance,
  detectCommunities,
  type Findings,
  findPattern,
  measureCentrality,
  measureCertainty,
  measureTies,
  PATTERNS,
  proposeHandovers,
  qualityIntervals,
  rankLeads,
  readLinks,
  readPeople,
  readRecords,
  resolutionRanges,
  resolveIdentities,
  synthesizeCase,
  synthesizeRecords,
  toGexf,
  toGraphml,
  toHtml,
  toLinksCsv,
  toMarkdown,
  toText,
  traceMoney,
  writeReport,
} from '../../src/index.ts';
import { proposeMatches, unifyPhones } from '../../src/matching/index.ts';
import { callRhythm, compareUse, linkHandsets, presentTogether } from '../../src/telephony/index.ts';
import { toSvg } from '../../src/view/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { smallFindings } from '../report/findings-fixture.ts';

/** A verb that takes options, the schema of these, and options it must refuse: the option that is wrong, and a wrong value. */
export interface WrongOptions {
  readonly verb: string;
  readonly schema: string;
  readonly call: (options: never) => unknown;
  readonly wrong: readonly (readonly [name: string, value: unknown])[];
}

const findings = (): Findings => smallFindings();
const nobody: readonly never[] = [];
const inputs = async () => ({
  communities: await detectCommunities(kiteNetwork, { runs: 1 }),
  centrality: await measureCentrality(kiteNetwork),
});

const LONG: WrongOptions['wrong'] = [
  ['workers', 0],
  ['workers', '2'],
  ['signal', { aborted: false }],
  ['onProgress', 'yes'],
];
const ANALYSIS: WrongOptions['wrong'] = [
  ...LONG,
  ['sead', 7],
  ['seed', -1],
  ['seed', 1.5],
  ['top', 0],
  ['draws', -1],
  ['draws', 1e9],
  ['policy', 'closed'],
  ['policy', null],
  ['minStrength', -1],
  ['window', ['soon', 'later']],
  ['window', '2008'],
  ['kinds', 'call'],
  ['evidencePerReason', 0.5],
  ['signals', ['ring-loss']],
  ['evidence', {}],
  ['people', [{ id: 'A', category: 7 }]],
  ['people', { id: 'A' }],
  ['people', [{ id: 'A', Category: 'victim' }]],
  ['known', { planers: ['A'] }],
  ['caseId', 7],
  ['communities', { runs: 0 }],
  ['communities', { algorithm: 'girvan' }],
  ['communities', { resolutoin: 2 }],
  ['certainty', { lossRate: 1 }],
  ['certainty', { belief: 'middle' }],
  ['certainty', { gradeBeliefs: { B2: [0.9, 0.1] } }],
];
const REPORT: WrongOptions['wrong'] = [
  ['titel', 'A case'],
  ['title', 7],
  ['top', 0],
  ['expires', 2030],
  ['knownCases', { cases: -1 }],
];

export const WRONG_OPTIONS: readonly WrongOptions[] = [
  {
    verb: 'analyzeCase',
    schema: 'analyzeCaseOptionsSchema',
    call: (options) => analyzeCase(nobody, options),
    wrong: ANALYSIS,
  },
  {
    verb: 'analyzeCase',
    schema: 'analyzeCaseOptionsSchema',
    call: (options) => analyzeCaseFully(nobody, options),
    wrong: [['sead', 7]],
  },
  {
    verb: 'buildNetwork',
    schema: 'buildNetworkOptionsSchema',
    call: (options) => buildNetwork(nobody, options),
    wrong: [
      ['minstrength', 1],
      ['minStrength', Number.NaN],
      ['events', 'as-link'],
      ['window', ['2008-01']],
      ['kinds', ['']],
      ['people', [7]],
    ],
  },
  {
    verb: 'measureCentrality',
    schema: 'measureCentralityOptionsSchema',
    call: (options) => measureCentrality(kiteNetwork, options),
    wrong: [
      ...LONG,
      ['among', 'eligable'],
      ['amnog', 'everybody'],
      ['length', 'strength'],
      ['measures', 'betweenness'],
      ['measures', ['betweeness']],
      ['measures', [{ name: 'own' }]],
      ['exact', 'yes'],
      ['epsilon', 0],
      ['delta', 1],
      ['seed', -1],
    ],
  },
  {
    verb: 'measureTies',
    schema: 'measureTiesOptionsSchema',
    call: (options) => measureTies(kiteNetwork, options),
    wrong: [
      ['length', 'steps'],
      ['workers', 0],
      ['lenght', 'step'],
    ],
  },
  {
    verb: 'detectCommunities',
    schema: 'detectCommunitiesOptionsSchema',
    call: (options) => detectCommunities(kiteNetwork, options),
    wrong: [
      ...LONG,
      ['algorithm', 'Leiden'],
      ['quality', 'modularty'],
      ['resolution', 0],
      ['runs', 0],
      ['runs', '3'],
      ['iterations', 0],
      ['iterations', 1.5],
      ['initial', { A: 1 }],
      ['fixed', [['A', 1]]],
      ['seed', -3],
      ['run', 3],
    ],
  },
  {
    verb: 'compareWithChance',
    schema: 'compareWithChanceOptionsSchema',
    call: (options) => compareWithChance(kiteNetwork, options),
    wrong: [
      ['replicates', 0],
      ['chance', 'tie'],
      ['swapsPerTie', 0],
      ['swapsPerTie', Number.POSITIVE_INFINITY],
      ['weighted', 1],
      ['resolution', -1],
      ['seed', 'seven'],
    ],
  },
  {
    verb: 'resolutionRanges',
    schema: 'resolutionRangesOptionsSchema',
    call: (options) => resolutionRanges(kiteNetwork, options),
    wrong: [
      ['resolutions', []],
      ['resolutions', [0]],
      ['resolutions', 1],
      ['runs', 0],
      ['quality', 'density'],
    ],
  },
  {
    verb: 'rankLeads',
    schema: 'rankLeadsOptionsSchema',
    call: async (options) => rankLeads(kiteNetwork, await inputs(), options),
    wrong: [
      ['policy', 'strict'],
      ['signals', [{}]],
      ['evidencePerReason', -1],
      ['signal', []],
    ],
  },
  {
    verb: 'measureCertainty',
    schema: 'measureCertaintyOptionsSchema',
    call: async (options) => measureCertainty(kiteNetwork, rankLeads(kiteNetwork, await inputs()), options),
    wrong: [
      ['draws', 0],
      ['draws', 100_001],
      ['top', 0],
      ['lossRate', -0.1],
      ['belief', 'hi'],
      ['gradeBeliefs', { B2: [0, 2] }],
      ['gradeBeliefs', { B2: 0.5 }],
      ['seed', 0.1],
      ['droes', 7],
    ],
  },
  {
    verb: 'linkHandsets',
    schema: 'linkHandsetsOptionsSchema',
    call: (options) => linkHandsets([], options),
    wrong: [
      ['people', { id: 'A' }],
      ['records', [{ phones: [] }]],
      ['by', 'imei'],
      ['rankUncategorized', 1],
    ],
  },
  {
    verb: 'callRhythm',
    schema: 'callRhythmOptionsSchema',
    call: (options) => callRhythm([], options),
    wrong: [
      ['windowMinutes', 0],
      ['falseAlarms', 0],
      ['hoursFromUtc', 15],
      ['by', 'sim'],
    ],
  },
  {
    verb: 'compareUse',
    schema: 'compareUseOptionsSchema',
    call: (options) => compareUse([], [], options),
    wrong: [...LONG, ['reference', [{ a: [] }]], ['maxDelaySeconds', 0], ['bandwidth', 0], ['bandwith', 1]],
  },
  {
    verb: 'presentTogether',
    schema: 'presentTogetherOptionsSchema',
    call: (options) => presentTogether([], options),
    wrong: [...LONG, ['minutes', 0], ['meters', -1], ['falseDiscoveryRate', 1], ['budget', 0], ['by', 'sim']],
  },
  {
    verb: 'traceMoney',
    schema: 'traceMoneyOptionsSchema',
    call: (options) => traceMoney([], options),
    wrong: [
      ['rule', 'lilo'],
      ['within', 0],
      ['limits', { EUR: -1 }],
      ['kinds', 'payment'],
      ['rules', 'lifo'],
    ],
  },
  {
    verb: 'findPattern',
    schema: 'findPatternOptionsSchema',
    call: (options) => findPattern(kiteNetwork, Object.values(PATTERNS)[0]!, options),
    wrong: [
      ['budget', 0],
      ['most', '10'],
      ['most', 0],
      ['budgets', 7],
    ],
  },
  {
    verb: 'qualityIntervals',
    schema: 'qualityIntervalsOptionsSchema',
    call: (options) => qualityIntervals([2, 1], [true, false], options),
    wrong: [
      ['draws', 0],
      ['seed', -1],
      ['count', 3],
    ],
  },
  {
    verb: 'readLinks',
    schema: 'readLinksOptionsSchema',
    call: (options) => readLinks(nobody, options),
    wrong: [
      ['preset', 'cals'],
      ['dateOrder', 'dayfirst'],
      ['columns', { sauce: 'suspect' }],
      ['columns', { source: 7 }],
      ['colums', { source: 'suspect' }],
    ],
  },
  {
    verb: 'readPeople',
    schema: 'readPeopleOptionsSchema',
    call: (options) => readPeople(nobody, options),
    wrong: [
      ['columns', { role: 'job' }],
      ['file', 7],
      ['files', 'a.csv'],
    ],
  },
  {
    verb: 'readRecords',
    schema: 'readRecordsOptionsSchema',
    call: (options) => readRecords(nobody, options),
    wrong: [
      ['columns', { name: 'holder' }],
      ['taken', 'R1'],
    ],
  },
  {
    verb: 'resolveIdentities',
    schema: 'resolveIdentitiesOptionsSchema',
    call: (options) => resolveIdentities(nobody, options),
    wrong: [
      ['rules', ['same-document']],
      ['judgements', [{ verdict: 'same' }]],
      ['judgments', []],
    ],
  },
  {
    verb: 'proposeHandovers',
    schema: 'proposeHandoversOptionsSchema',
    call: (options) => proposeHandovers(nobody, options),
    wrong: [
      ['limit', 0],
      ['minShared', 0],
      ['kinds', 'call'],
      ['minshared', 2],
    ],
  },
  {
    verb: 'proposeMatches',
    schema: 'proposeMatchesOptionsSchema',
    call: (options) => proposeMatches(nobody, options),
    wrong: [
      ['prior', 0],
      ['minProbability', 1],
      ['maxBlockSize', 1],
      ['weights', { nam: {} }],
      ['weights', { name: { exact: { m: 2, u: 0.1 } } }],
      ['workers', 2],
    ],
  },
  {
    verb: 'unifyPhones',
    schema: 'unifyPhonesOptionsSchema',
    call: (options) => unifyPhones({ links: nobody }, options),
    wrong: [
      ['region', 7],
      ['regoin', 'HR'],
    ],
  },
  {
    verb: 'synthesizeCase',
    schema: 'synthesizeCaseOptionsSchema',
    call: (options) => synthesizeCase(options),
    wrong: [
      ['members', 11],
      ['migrants', -1],
      ['voyages', 0.5],
      ['seed', '7'],
      ['voyage', 3],
    ],
  },
  {
    verb: 'synthesizeRecords',
    schema: 'synthesizeRecordsOptionsSchema',
    call: (options) => synthesizeRecords(options),
    wrong: [
      ['records', 0],
      ['record', 5],
    ],
  },
  {
    verb: 'writeReport',
    schema: 'writeReportOptionsSchema',
    call: (options) => writeReport(findings(), options),
    wrong: REPORT,
  },
  { verb: 'toMarkdown', schema: 'writeReportOptionsSchema', call: (o) => toMarkdown(findings(), o), wrong: REPORT },
  {
    verb: 'toHtml',
    schema: 'toHtmlOptionsSchema',
    call: (options) => toHtml(findings(), options),
    wrong: [...REPORT, ['drawing', '<svg/>']],
  },
  {
    verb: 'toText',
    schema: 'toTextOptionsSchema',
    call: (options) => toText(findings(), options),
    wrong: [...REPORT, ['color', true], ['color', { bold: 'x' }]],
  },
  {
    verb: 'toSvg',
    schema: 'toSvgOptionsSchema',
    call: (options) => toSvg(findings(), options),
    wrong: [
      ['title', 7],
      ['drawing', {}],
      ['width', 800],
    ],
  },
  {
    verb: 'toGraphml',
    schema: 'exportOptionsSchema',
    call: (options) => toGraphml(findings(), options),
    wrong: [
      ['expires', 7],
      ['link', []],
      ['links', {}],
      ['version', '1.2'],
    ],
  },
  {
    verb: 'toGexf',
    schema: 'gexfOptionsSchema',
    call: (options) => toGexf(findings(), options),
    wrong: [
      ['version', '1.1'],
      ['runid', 'x'],
    ],
  },
  {
    verb: 'toLinksCsv',
    schema: 'linkExportOptionsSchema',
    call: (options) => toLinksCsv(nobody, options),
    wrong: [
      ['includeProtectedAsPseudonyms', 'short'],
      ['includeProtectedAsPseudonyms', true],
      ['people', 'all'],
      ['includeProtected', 'a key of sixteen characters'],
    ],
  },
];

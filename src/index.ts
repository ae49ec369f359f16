/**
 * ringtrace: network analysis of smuggling rings. From case links to explained leads on who organizes, never on who was carried.
 *
 * The front door: names only, no logic. Files are read and written by `ringtrace/io`, pictures are drawn by `ringtrace/view`.
 */

export { analyzeCase, analyzeCaseFully, analyzeCaseInStages, benchmarkCase, tellFindings } from './analysis/index.ts';
export {
  KNOWN_CASES,
  KNOWN_LEADS,
  knownCasesOf,
  qualityIntervals,
  rankingQuality,
  THRESHOLDS,
} from './benchmark/index.ts';
export {
  anchoredBetweenness,
  brokerageRole,
  eventReach,
  MEASURES,
  measureCentrality,
  measureTies,
  routesBetween,
  temporalBetweenness,
} from './centrality/index.ts';
export { defaultDraws, gradeBelief, measureCertainty } from './certainty/index.ts';
export {
  compareCommunities,
  compareWithChance,
  describeCommunities,
  detectCommunities,
  FIRM_PROBABILITY,
  resolutionRanges,
} from './communities/index.ts';
export {
  choosePreset,
  EXTRA_CELLS,
  GRADE_SCALES,
  LINK_COLUMNS,
  PERSON_COLUMNS,
  PRESETS,
  readLinks,
  readPeople,
} from './evidence/index.ts';
export { toAnx, toCsv, toCypher, toCytoscape, toFtm, toGexf, toGraphml, toLinksCsv, toPajek } from './formats/index.ts';
export { paint, toSvg } from './former-names.ts';
export type * from './front-nouns.ts';
export type * from './front-types.ts';
export {
  applyIdentities,
  describeIdentities,
  IDENTITY_VERDICTS,
  RECORD_COLUMNS,
  readJudgements,
  readRecords,
  recordJudgement,
  resolveIdentities,
  sameDocument,
  standingJudgements,
  undoJudgement,
} from './identities/index.ts';
export {
  commandHeight,
  decayReach,
  defaultSignals,
  dependentContacts,
  eventSignals,
  evidenceSignals,
  flagPlanners,
  givesOrders,
  harmonicReach,
  introductions,
  moneyBalance,
  openPairs,
  persistence,
  rankLeads,
  recruits,
  rerankWithKnown,
  ringLoss,
  watchBias,
} from './leads/index.ts';
export {
  CATEGORIES,
  isProtected,
  LINK_KINDS,
  NOTICE,
  noticeOf,
  RingtraceError,
  ROLES,
  UNASKED_KINDS,
  updateFindings,
} from './model/index.ts';
export { moneyChart, moneyPassesThrough, moneyRestsWith, traceMoney, traceMoneyInSteps } from './money/index.ts';
export { buildNetwork } from './network/index.ts';
export * from './patterns/index.ts';
export { protectPeople, shieldLinks, writeId } from './protection/index.ts';
export {
  compareCases,
  compareFindings,
  disbelieve,
  explainPerson,
  findPaths,
  linksWithout,
  matchCommunities,
  neighborhood,
  nextChecks,
  readDoubtToken,
  writeDoubtToken,
} from './questions/index.ts';
export { jsonPieces, show, toHtml, toJson, toMarkdown, toText, writeReport } from './report/index.ts';
export {
  attackCurve,
  describeRing,
  keyPlayers,
  replaceability,
  rIndex,
  SMUGGLING_SCRIPT,
  scriptCompleteness,
} from './resilience/index.ts';
export {
  RECORD_ERRORS,
  synthesizeCase,
  synthesizeDirtyCase,
  synthesizePhones,
  synthesizeRecords,
} from './synthetic/index.ts';
export * from './telephony/index.ts';
export { readTimeSpan } from './time/index.ts';
export { version } from './version.ts';

import { type Findings, type FoundCertainty, type Policy, sayFraming, sayShare } from '../model/index.ts';
import type { ReportFigure } from './section.ts';

const POLICIES: Readonly<Record<Policy, string>> = {
  open: 'open: people without a category are ranked too',
  led: 'led: only people with a category are ranked (Directive (EU) 2016/680, article 6)',
};

/** The options of the run as rows that anyone needs to repeat it. */
export function methodOf({ options, ringtrace, certainty }: Findings): ReportFigure[] {
  const { window, kinds, draws } = options;
  const { algorithm = 'leiden', quality = 'modularity', resolution = 1 } = options.communities ?? {};
  const rows: [string, string][] = [
    ['formula', options.formula],
    ['seed', String(options.seed)],
    ['certainty draws', draws === 0 ? 'none: rank intervals were not computed' : String(draws)],
    ...(certainty ? certaintyRows(certainty) : []),
    ['first places looked at', String(options.top)],
    ['policy', POLICIES[options.policy]],
    ['community runs', String(options.communityRuns)],
    ['communities', `${algorithm}, ${quality} at resolution ${resolution}`],
    ['time window', window === null ? 'all' : `${window[0]} to ${window[1]}`],
    ['kinds of link', kinds === null ? 'all' : kinds.join(', ')],
    ['least strength', String(options.minStrength)],
    ['links cited per reason', `at most ${options.evidencePerReason}`],
    ['case', options.caseId ?? 'not given'],
    ['legal basis', options.legalBasis ?? 'not given'],
    ['version', `ringtrace ${ringtrace}`],
  ];
  return rows.map(([label, value]) => ({ label, value }));
}

function certaintyRows({ method, lossRate, csCoefficient, robustness, framing }: FoundCertainty): [string, string][] {
  return [
    ['lost in each draw', `${sayShare(lossRate)} of the ${method}`],
    ['CS coefficient', `${csCoefficient.toFixed(2)} (below 0.25 nobody is ranked, above 0.5 is steady)`],
    ['order kept in the draws', `${sayShare(robustness)} of pairs`],
    ['false links that lift a bystander among the first', sayFraming(framing)],
  ];
}

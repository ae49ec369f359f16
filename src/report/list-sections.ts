import type { ReportFacts } from './report.ts';
import type { ReportSection } from './section.ts';
import { activitySection } from './sections/activity.ts';
import { annexSection } from './sections/annex.ts';
import { caseFiguresSection } from './sections/case-figures.ts';
import { communitiesSection } from './sections/communities.ts';
import { filesSection } from './sections/files.ts';
import { glossarySection } from './sections/glossary.ts';
import { identitiesSection } from './sections/identities.ts';
import { knownSection } from './sections/known.ts';
import { knownCasesSection } from './sections/known-cases.ts';
import { leadsSection } from './sections/leads.ts';
import { methodSection } from './sections/method.ts';
import { moneySection } from './sections/money.ts';
import { namesSection } from './sections/names.ts';
import { networkSection } from './sections/network.ts';
import { notToUseSection } from './sections/not-to-use.ts';
import { phonesSection } from './sections/phones.ts';
import { planeSection } from './sections/plane.ts';
import { positionsSection } from './sections/positions.ts';
import { reviewSection } from './sections/review.ts';
import { signOffSection } from './sections/sign-off.ts';
import { stagesSection } from './sections/stages.ts';
import { summarySection } from './sections/summary.ts';
import { watchingSection } from './sections/watching.ts';

/** Every section, in the order of the report. To add one, write it and put it here: the printers print whatever stands here. */
const SECTIONS: readonly ((facts: ReportFacts) => ReportSection | null)[] = [
  summarySection,
  signOffSection,
  notToUseSection,
  caseFiguresSection,
  positionsSection,
  namesSection,
  networkSection,
  leadsSection,
  reviewSection,
  stagesSection,
  moneySection,
  phonesSection,
  communitiesSection,
  planeSection,
  activitySection,
  knownSection,
  watchingSection,
  identitiesSection,
  knownCasesSection,
  methodSection,
  filesSection,
  glossarySection,
  annexSection,
];

/** The sections that this report has, each made when it is asked for. */
export function* eachSection(facts: ReportFacts): Generator<ReportSection, void> {
  for (const make of SECTIONS) {
    const section = make(facts);
    if (section !== null) yield section;
  }
}

/** All of them. */
export function listSections(facts: ReportFacts): readonly ReportSection[] {
  return [...eachSection(facts)];
}

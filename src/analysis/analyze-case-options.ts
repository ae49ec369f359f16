import type { CertaintyChoices } from '../certainty/index.ts';
import type { DetectCommunitiesOptions } from '../communities/index.ts';
import type { EvidenceSignal, Signal } from '../leads/index.ts';
import type {
  FileReading,
  FoundIdentities,
  KnownPeople,
  LongWorkOptions,
  Person,
  PersonId,
  Policy,
  Registration,
  RowIssue,
} from '../model/index.ts';
import type { BuildNetworkOptions } from '../network/index.ts';
import type { CalledRecord } from '../protection/index.ts';
import type { Script } from '../resilience/index.ts';

/** What `analyzeCase` may be told; every part has a default. */
export interface AnalyzeCaseOptions
  extends LongWorkOptions,
    Pick<BuildNetworkOptions, 'window' | 'kinds' | 'minStrength' | 'rankUncategorized'> {
  /** What is known of the people: it says who is protected. */
  readonly people?: readonly Person[] | undefined;
  /** What the readers found wrong, to stand in the findings. */
  readonly issues?: readonly RowIssue[] | undefined;
  /** How the files were read (`files` of a reading), to stand in the findings: what was not read is a caveat. */
  readonly reading?: readonly FileReading[] | undefined;
  /** What the score is made of; default `defaultSignals`. */
  readonly signals?: readonly Signal[] | undefined;
  /** What to look for in the reports beside the score; default `evidenceSignals`. */
  readonly evidence?: readonly EvidenceSignal[] | undefined;
  /** How communities are searched for; the seed is that of the whole. */
  readonly communities?: Omit<DetectCommunitiesOptions, keyof LongWorkOptions | 'seed'> | undefined;
  /** What `describeIdentities` says was merged to get these links, to stand in the findings. */
  readonly identities?: FoundIdentities | undefined;
  /** People whose part is known: the others are ranked anew beside the ranking, with a report of whether that helped. */
  readonly known?: KnownPeople | undefined;
  /** Whether people without a category are ranked; see `Policy`; default `open`. */
  readonly policy?: Policy | undefined;
  /** How many people are looked at for leads; default 10. */
  readonly top?: number | undefined;
  /** Any whole number; default 7. */
  readonly seed?: number | undefined;
  /** How many links a reason cites at most, strongest first; default 25. */
  readonly evidencePerReason?: number | undefined;
  /** How often the ranking is drawn again for rank intervals, 0 for not at all; default 200, fewer on large cases (`defaultDraws`). */
  readonly draws?: number | undefined;
  /** How certainty is drawn: loss rate, what grades mean. */
  readonly certainty?: CertaintyChoices | undefined;
  /** The stages of the crime, as data of the caller; default `SMUGGLING_SCRIPT`, or those that the people table names where it names none of these. */
  readonly script?: Script | undefined;
  /** Registrations of telephones (`registrations` of a reading), for what they say beside the score. */
  readonly registrations?: readonly Registration[] | undefined;
  /** What registers call people, names, phones and documents: those of protected people are in no result. */
  readonly records?: readonly CalledRecord[] | undefined;
  /** Pairs of lines that a human judged to be two people's: neither is held back because the other is protected. */
  readonly apart?: readonly (readonly [PersonId, PersonId])[] | undefined;
  /** What the case is called; stands in every report. */
  readonly caseId?: string | undefined;
  /** Whether names stand beside ids in findings and all that is made of them; `none` leaves them out. Default `all`; protected people's never do. */
  readonly names?: 'all' | 'none' | undefined;
  /** On what legal ground the analysis is made; stands in every report. */
  readonly legalBasis?: string | undefined;
}

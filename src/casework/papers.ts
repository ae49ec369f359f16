import {
  KNOWN_CASES,
  KNOWN_CASES_COMMAND,
  KNOWN_LEADS,
  KNOWN_LEADS_COMMAND,
  knownCasesOf,
  THRESHOLDS,
  type Thresholds,
} from '../benchmark/index.ts';
import { CATEGORIES, isProtected, type KnownCases, type KnownLeads, NOTICE } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState } from './case-state.ts';
import { LOG_VERBS } from './log-entry.ts';

/** What a case processes, as its own configuration says: LED article 24, and a beginning of the assessment of article 27. */
export interface ProcessingRecord {
  /** The unit that answers for it. */
  readonly controller: string;
  /** What it is for. */
  readonly purpose: string;
  /** On what ground. */
  readonly legalBasis: string;
  /** Under which policy. */
  readonly policy: string;
  /** Categories of people who may be ranked, and of those who are counts alone. */
  readonly people: { readonly ranked: readonly string[]; readonly protected: readonly string[] };
  /** What is stored of them. */
  readonly data: readonly string[];
  /** The files it comes from, by hash. */
  readonly sources: readonly { readonly sha256: string; readonly addedAt: string; readonly byteCount: number }[];
  /** Who may be handed something. */
  readonly recipients: readonly string[];
  /** How long each is kept, and by which rule; null where the case does not say. */
  readonly retention: { readonly items: string | null; readonly review: string | null; readonly log: string | null };
  /** What is done for safety. */
  readonly safeguards: readonly string[];
  /** What only a human can answer. */
  readonly toBeAnswered: readonly string[];
}

/**
 * What does this case process, from whom, for how long, for whom? Written from the configuration of the case, so that it cannot say otherwise.
 *
 * @throws RingtraceError `invalid-option` for what is no state of a case.
 */
export function describeProcessing(state: Pick<CaseState, 'file'>): ProcessingRecord {
  checkSubject('describeProcessing', state, 'values');
  checkSubject('describeProcessing', state.file, 'values');
  const { unit, purpose, legalBasis, policy, inputs, recipients, keepItems, reviewWithin, keepLog } = state.file;
  const told = (period: typeof keepItems): string | null => (period ? `${period.length} by ${period.source}` : null);
  const shielded = (category: (typeof CATEGORIES)[number]): boolean => isProtected({ id: '', category });
  const people = CATEGORIES.filter((category) => category !== 'thing');
  return {
    controller: unit,
    purpose,
    legalBasis,
    policy,
    people: { ranked: people.filter((category) => !shielded(category)), protected: people.filter(shielded) },
    data: [
      'links between people: kind, time, strength, source, grade',
      'people: id, name, category, role, stage',
      'decisions of humans on people who may be ranked',
    ],
    sources: inputs.map(({ sha256, addedAt, byteCount }) => ({ sha256, addedAt, byteCount })),
    recipients,
    retention: { items: told(keepItems), review: told(reviewWithin), log: told(keepLog) },
    safeguards: [
      `a log of ${LOG_VERBS.join(', ')}, each line holding the hash of the one before`,
      'files readable by their owner alone',
      'tombstones as keyed hashes',
      'no special category of data as a signal',
      'pseudonyms for everybody on demand',
    ],
    toBeAnswered: [
      'Is the processing necessary, and is a milder way open?',
      'Which risks to the rights of people are left, and who accepted them?',
      'Was the supervisory authority consulted?',
    ],
  };
}

/** What whoever uses the ranking must know, for programs and people: AI Act article 13(3). */
export interface InstructionsForUse {
  /** What it is for. */
  readonly purpose: string;
  /** Stands on every page. */
  readonly notice: string;
  /** How often it was right where the answer is known, and the commands that print these figures anew. */
  readonly accuracy: {
    /** Means over the known cases. */ readonly knownCases: KnownCases;
    /** Each known case. */ readonly cases: typeof KNOWN_CASES;
    /** How often leads of each word were right. */ readonly leads: KnownLeads;
    /** What was agreed beforehand that it has to reach. */ readonly thresholds: Thresholds;
    /** What prints them anew. */ readonly commands: readonly string[];
  };
  /** What the known cases are, and are not. */
  readonly knownCasesAre: string;
  /** What it cannot do. */
  readonly limits: readonly string[];
  /** What it must not be used for. */
  readonly misuse: readonly string[];
  /** What a human does. */
  readonly oversight: readonly string[];
}

/**
 * What must whoever uses the ranking know? Purpose, accuracy, limits, misuse that can be foreseen and what a human does; every figure is that of the bench.
 *
 * @example instructionsForUse().accuracy.commands // => ['npm run bench:ranking', 'npm run bench:leads']
 */
export function instructionsForUse(): InstructionsForUse {
  return {
    purpose:
      'Leads on who organizes the smuggling of people, from links between people of one case, for investigators who check them.',
    notice: NOTICE,
    accuracy: {
      knownCases: knownCasesOf()!,
      cases: KNOWN_CASES,
      leads: KNOWN_LEADS,
      thresholds: THRESHOLDS,
      commands: [KNOWN_CASES_COMMAND, KNOWN_LEADS_COMMAND],
    },
    knownCasesAre:
      'Open covert networks whose organizers are known. None is a labelled migrant-smuggling case, because none is public; titles and links come from the same files, so that every figure is rather too good.',
    limits: [
      'Positions show who was watched and reported on as much as who organizes.',
      'A case whose order turns over when part of its sources is missing is not ranked.',
      'Where no link names a source, nobody can be a strong lead.',
    ],
    misuse: [
      'Arrest, stop or refusal on the ground of a lead.',
      'Ranking people who were carried, victims or witnesses: they are never ranked, named or drawn.',
      'Scoring by ethnicity, nationality, religion, politics, health or sexuality: such signals are refused.',
      'Reading a rank as a probability of guilt.',
    ],
    oversight: [
      'A decision on every lead before it is named to others: who, when, verdict, reason.',
      'Review in sheets that hold people who are no lead too, in an order drawn by chance.',
      'Check the sources a lead rests on first.',
    ],
  };
}

/** The headings of Annex IV of the AI Act, each with what the library knows and what is left to a human. */
export interface TechnicalFile {
  /** In the order of the annex. */
  readonly sections: readonly {
    /** As in the annex. */ readonly number: number;
    /** As in the annex. */ readonly heading: string;
    /** What the library knows. */ readonly known: readonly string[];
    /** What somebody has still to write. */ readonly toBeWritten: readonly string[];
  }[];
  /** Annex IV(2)(g) and (3). */
  readonly instructions: InstructionsForUse;
  /** Of this case. */
  readonly processing: ProcessingRecord;
}

/**
 * A skeleton of the technical file that Annex IV asks for: every heading, what the library knows under it, and what somebody has still to write.
 *
 * @throws RingtraceError `invalid-option` for what is no state of a case.
 */
export function technicalFile(state: Pick<CaseState, 'file'>, version: string): TechnicalFile {
  const processing = describeProcessing(state);
  const section = (number: number, heading: string, known: readonly string[], toBeWritten: readonly string[]) => ({
    number,
    heading,
    known,
    toBeWritten,
  });
  return {
    sections: [
      section(
        1,
        'General description of the system',
        [`ringtrace ${version}`, processing.purpose],
        ['who provides it, hardware it runs on'],
      ),
      section(
        2,
        'Elements of the system and process of its development',
        [
          'the score is the mean over families of signals of the mean percentile; signals are told in every report',
          'docs/score.md, docs/decisions',
        ],
        ['design choices of the deployer'],
      ),
      section(
        3,
        'Monitoring, functioning and control',
        ['instructions for use: accuracy, limits, misuse', 'decisions of humans before anything is handed over'],
        ['who oversees it, and their training'],
      ),
      section(
        4,
        'Appropriateness of the performance metrics',
        [
          'precision of the first ten, AUC and intervals on cases whose organizers are known',
          'thresholds agreed on a day before the run: accuracy.thresholds of the instructions',
        ],
        ['why these fit the use'],
      ),
      section(
        5,
        'Risk management system',
        ['tests of protection, framing and missing sources'],
        ['risks of the deployer, and what is done'],
      ),
      section(6, 'Changes through the lifecycle', ['CHANGELOG.md'], ['changes of the deployment']),
      section(7, 'Harmonised standards applied', [], ['the list, in full or in part']),
      section(8, 'EU declaration of conformity', [], ['a copy']),
      section(
        9,
        'System to evaluate performance after placing on the market',
        ['ringtrace benchmark; decisions on leads are counted in every report'],
        ['the plan'],
      ),
    ],
    instructions: instructionsForUse(),
    processing,
  };
}

import {
  KNOWN_CASES,
  KNOWN_CASES_COMMAND,
  KNOWN_LEADS,
  KNOWN_LEADS_COMMAND,
  knownCasesOf,
  THRESHOLDS,
  type Thresholds,
} from '../benchmark/index.ts';
import { type KnownCases, type KnownLeads, NOTICE } from '../model/index.ts';

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

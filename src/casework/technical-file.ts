import type { CaseState } from './case-state.ts';
import { describeProcessing, type ProcessingRecord } from './describe-processing.ts';
import { type InstructionsForUse, instructionsForUse } from './instructions-for-use.ts';

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

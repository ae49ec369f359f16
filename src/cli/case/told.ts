import type { CaseState } from '../../casework/index.ts';
import type { Shield } from '../../protection/index.ts';

/** Beside the findings of a run: how its inputs and judgements are told, without whoever the run protects. */
export const TOLD = 'told.json';

/** Texts of a case that leave with a disclosure, as a run tells them. */
export interface Told {
  /** Names of inputs by hash. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly judgements: CaseState['judgements'];
}

/** Only a run knows whom the inputs protect: later, findings on file name nobody, and so nobody could be taken out. */
export function toldOf({ file, judgements }: CaseState, shield: Shield | undefined): Told {
  const told = (text: string): string => shield?.text(text) ?? text;
  return {
    inputs: Object.fromEntries(file.inputs.map(({ sha256, name }) => [sha256, told(name)])),
    judgements: judgements.map((entry) =>
      'left' in entry
        ? {
            ...entry,
            left: told(entry.left),
            right: told(entry.right),
            author: told(entry.author),
            reason: told(entry.reason),
          }
        : { ...entry, author: told(entry.author), reason: told(entry.reason) },
    ),
  };
}

/** The case as the run tells it. */
export function asTold(state: CaseState, { inputs, judgements }: Told): CaseState {
  const { file } = state;
  const named = file.inputs.map((input) => ({ ...input, name: inputs[input.sha256] ?? input.name }));
  return { ...state, judgements, file: { ...file, inputs: named } };
}

import { RingtraceError } from '../model/index.ts';
import { options as optionsRule } from './joined-rules.ts';
import { nameOf, type OptionRules, type Problem } from './rule.ts';

/**
 * Holds the options of a call against the rules of its verb: may they stand?
 *
 * An option the verb does not know is refused by name with the nearest one it does; a value of the wrong type, out of range, or a word
 * outside the vocabulary with what to give instead. `undefined` is as good as left out. The first problem is told.
 * Cost: linear in what is given.
 *
 * @throws RingtraceError `invalid-option`, or the code of the rule, naming `place`, the option, its value and the remedy.
 * @example checkOptions('measure', { sead: 7 }, { seed: whole(0) })
 *   // => throws measure: unknown option 'sead'; did you mean 'seed'? known: seed
 */
export function checkOptions<Options extends object>(
  place: string,
  options: Options | undefined,
  rules: OptionRules<Options>,
): void {
  if (options === undefined) return;
  const [problem] = optionsRule<Options>(rules).find(options, []);
  if (problem !== undefined) throw errorOf(place, problem);
}

function errorOf(
  place: string,
  { path, message, shown, said, remedy, code = 'invalid-option' }: Problem,
): RingtraceError {
  const name = nameOf(path);
  return new RingtraceError(
    code,
    place,
    said ?? (shown === undefined ? `${name} ${message}` : `${name} is ${shown}`),
    remedy,
  );
}

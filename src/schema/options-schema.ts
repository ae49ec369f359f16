import * as v from 'valibot';
import type { RingtraceSchema } from '../records/index.ts';
import { type OptionRules, options, type Path } from '../rules/index.ts';

/** Makes a schema of the rules that a verb checks its options by, so that both refuse alike. No message quotes a value. */
export function optionsSchema<Options extends object>(rules: OptionRules<Options>): RingtraceSchema<Options> {
  const rule = options<Options>(rules);
  const checked = v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      for (const { path, message } of rule.find(dataset.value, [])) {
        const steps = stepsOf(dataset.value, path);
        addIssue(steps === undefined ? { message } : { message, path: steps });
      }
    }),
  );
  return checked as v.GenericSchema<unknown, unknown> as RingtraceSchema<Options>;
}

/** A path as valibot tells it: each step with what it stands in and what stands there. */
function stepsOf(value: unknown, path: Path): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
  let input = value;
  const steps = path.map((key): v.IssuePathItem => {
    const held = (input as Record<string | number, unknown>)[key];
    const step: v.IssuePathItem = { type: 'unknown', origin: 'value', input, key, value: held };
    input = held;
    return step;
  });
  const [first, ...rest] = steps;
  return first === undefined ? undefined : [first, ...rest];
}

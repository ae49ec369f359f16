import { holds, id, list, optional, type Rule, text, unquoted } from '../rules/index.ts';
import type { CalledRecord } from './with-registers.ts';

/** A list of records, as options hold one. */
export const calledRecordsRule: Rule<readonly CalledRecord[]> = unquoted(
  list(
    holds<CalledRecord>({
      id,
      ids: optional(list(text)) as Rule<never>,
      people: optional(list(text)) as Rule<never>,
      names: optional(list(text)) as Rule<never>,
      phones: optional(list(text)) as Rule<never>,
      documents: optional(list(holds<{ readonly number: string }>({ number: text }))) as Rule<never>,
    }),
  ),
);

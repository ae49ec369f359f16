import { createRng, type Rng, shuffle } from '../kernels/index.ts';
import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject, type OptionRules, whole } from '../rules/index.ts';

/** Whom the sheet holds, in which order. */
export interface ReviewSheetOptions {
  /** How many people who are no lead stand among the leads; default as many as there are leads. */
  readonly decoys?: number | undefined;
  /** Seed of the order; default 7. */
  readonly seed?: number | undefined;
}

/** A table to review in. */
export interface ReviewSheet {
  /** Heads, the last four to be filled in. */
  readonly columns: readonly string[];
  /** One for each person. */
  readonly rows: readonly (readonly string[])[];
}

const rules: OptionRules<ReviewSheetOptions> = { decoys: whole(0), seed: whole(0) };

/**
 * Makes a sheet to review leads in, that a reviewer cannot agree with line by line: leads and other people of the ranking in an order drawn by chance, nothing saying
 * which is which, and what speaks against each before what speaks for them (AI Act article 14).
 *
 * Under verdict `insufficient-data` it has no rows. Cost: O(people).
 *
 * @throws RingtraceError `invalid-option`
 */
export function reviewSheet(findings: Findings, options: ReviewSheetOptions = {}): ReviewSheet {
  checkSubject('reviewSheet', findings, 'findings');
  checkOptions('reviewSheet', options, rules);
  const { leads, ranking, verdict } = findings;
  const { seed = 7, decoys = leads.length } = options;
  const rng = createRng(seed, 1);
  const isLead = new Set<string>(leads.map(({ person }) => person));
  const others = shuffled(
    ranking.filter(({ person }) => !isLead.has(person)),
    rng,
  );
  const people = [...ranking.filter(({ person }) => isLead.has(person)), ...others.slice(0, decoys)];
  const shown = verdict === 'ranked' ? shuffled(people, rng) : [];
  return {
    columns: ['person', 'speaks against', 'speaks for', 'verdict', 'reason', 'by', 'at'],
    rows: shown.map(({ person, reasons }) => {
      const sorted = [...reasons].sort((a, b) => a.percentile - b.percentile);
      const said = (low: boolean): string =>
        sorted
          .filter(({ percentile }) => percentile < 0.5 === low)
          .map(({ detail }) => detail)
          .join('; ');
      return [person, said(true), said(false), '', '', '', ''];
    }),
  };
}

function shuffled<T>(list: readonly T[], rng: Rng): T[] {
  const order = list.map((_, i) => i);
  shuffle(order, rng);
  return order.map((i) => list[i]!);
}

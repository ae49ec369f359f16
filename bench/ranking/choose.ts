import { mean, type Scored } from './summary.ts';

/** What a choice among the candidates is worth on networks that took no part in it. */
export interface Choice {
  readonly auc: number;
  readonly averagePrecision: number;
  readonly regret: number;
  /** Network left out to the rule that did best on the others. */
  readonly rules: readonly (readonly [task: string, rule: string, auc: number])[];
}

/** Chooses the candidate with the best mean of AUC and average precision on the other networks of the nine, for each in turn. */
export function chooseLeavingOneOut(scored: readonly Scored[]): Choice {
  const nine = scored.filter(({ task }) => !task.isExtra);
  const picks = nine.map((left) => {
    const others = nine.filter(({ task }) => task.family !== left.task.family);
    const worth = (rule: string): number =>
      mean(others.map(({ quality }) => quality.get(rule)!.auc + quality.get(rule)!.averagePrecision));
    const rule = left.candidates.reduce((best, candidate) => (worth(candidate) > worth(best) ? candidate : best));
    const best = Math.max(...left.singles.map((single) => left.quality.get(single)!.auc));
    return { name: left.task.name, rule, quality: left.quality.get(rule)!, best };
  });
  return {
    auc: mean(picks.map(({ quality }) => quality.auc)),
    averagePrecision: mean(picks.map(({ quality }) => quality.averagePrecision)),
    regret: Math.max(...picks.map(({ quality, best }) => best - quality.auc)),
    rules: picks.map(({ name, rule, quality }) => [name, rule, quality.auc]),
  };
}

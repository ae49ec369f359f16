/** How well a ranking parts planners from other people; every figure is from 0 to 1. */
export interface RankingQuality {
  /** Labelled people who are ranked. */
  readonly people: number;
  /** Planners among them. */
  readonly planners: number;
  /** Chance that a planner ranks above another person; .5 is no better than lots. */
  readonly auc: number;
  /** Mean over planners of the precision down to their place; planners / people is no better than lots. */
  readonly averagePrecision: number;
  /** Share of planners among as many people as there are planners. */
  readonly precisionAtPlanners: number;
  /** Share of planners among the ten highest, or among all when they are fewer. */
  readonly precisionAtTen: number;
}

/**
 * Reads the quality of a ranking off its blocks of equal scores: how many people and how many planners stand in each, highest first.
 * Every figure is its mean over all orders of the people within the blocks, exactly.
 */
export function blockQuality(peopleIn: ArrayLike<number>, plannersIn: ArrayLike<number>): RankingQuality {
  let people = 0;
  let planners = 0;
  for (let block = 0; block < peopleIn.length; block++) {
    people += peopleIn[block]!;
    planners += plannersIn[block]!;
  }
  let rankedBefore = 0;
  let foundBefore = 0;
  let pairsWon = 0;
  let precisionSum = 0;
  for (let block = 0; block < peopleIn.length; block++) {
    const size = peopleIn[block]!;
    const found = plannersIn[block]!;
    const others = size - found;
    pairsWon += others * (foundBefore + found / 2);
    // At place i of the block stands a planner with chance found / size; the i - 1 before hold (found - 1) of the other size - 1.
    for (let i = 1; found > 0 && i <= size; i++) {
      const among = size === 1 ? 0 : ((i - 1) * (found - 1)) / (size - 1);
      precisionSum += ((found / size) * (foundBefore + 1 + among)) / (rankedBefore + i);
    }
    rankedBefore += size;
    foundBefore += found;
  }
  return {
    people,
    planners,
    auc: pairsWon / (planners * (people - planners)),
    averagePrecision: precisionSum / planners,
    precisionAtPlanners: precisionAt(planners, peopleIn, plannersIn),
    precisionAtTen: precisionAt(Math.min(10, people), peopleIn, plannersIn),
  };
}

function precisionAt(k: number, peopleIn: ArrayLike<number>, plannersIn: ArrayLike<number>): number {
  let found = 0;
  let open = k;
  for (let block = 0; open > 0 && block < peopleIn.length; block++) {
    const size = peopleIn[block]!;
    if (size === 0) continue;
    const taken = Math.min(open, size);
    found += (plannersIn[block]! * taken) / size;
    open -= taken;
  }
  return found / k;
}

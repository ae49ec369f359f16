interface Quality {
  auc: number;
  averagePrecision: number;
  precisionAtPlanners: number;
  precisionAtTen: number;
}

/** Quality of a ranking as the mean over all orders that a sort could leave people with equal scores in, each read off place by place. */
export function permutationQuality(scores: readonly number[], isPlanner: readonly boolean[]): Quality {
  const orders = permutations([...scores.keys()]).filter((order) =>
    order.every((person, place) => place === 0 || scores[order[place - 1]!]! >= scores[person]!),
  );
  const sum: Quality = { auc: 0, averagePrecision: 0, precisionAtPlanners: 0, precisionAtTen: 0 };
  for (const order of orders) {
    const quality = qualityOfOrder(order.map((person) => isPlanner[person]!));
    for (const key of Object.keys(sum) as (keyof Quality)[]) sum[key] += quality[key] / orders.length;
  }
  return sum;
}

function qualityOfOrder(labels: readonly boolean[]): Quality {
  const found = (k: number): number => labels.slice(0, k).filter(Boolean).length;
  const planners = found(labels.length);
  let won = 0;
  let precision = 0;
  labels.forEach((isPlanner, place) => {
    if (isPlanner) precision += found(place + 1) / (place + 1);
    else won += found(place);
  });
  const ten = Math.min(10, labels.length);
  return {
    auc: won / (planners * (labels.length - planners)),
    averagePrecision: precision / planners,
    precisionAtPlanners: found(planners) / planners,
    precisionAtTen: found(ten) / ten,
  };
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

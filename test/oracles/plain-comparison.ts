/** ARI, NMI and VI by their definitions over all pairs and all groups; AMI's chance by dealing the labels in every order. */
export function plainAri(a: readonly number[], b: readonly number[]): number {
  let [both, inA, inB, all] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      all++;
      if (a[i] === a[j]) inA++;
      if (b[i] === b[j]) inB++;
      if (a[i] === a[j] && b[i] === b[j]) both++;
    }
  }
  const expected = (inA * inB) / all;
  return (both - expected) / ((inA + inB) / 2 - expected);
}

export function plainInformation(a: readonly number[], b: readonly number[]): number {
  const share = (test: (v: number) => boolean): number => a.filter((_, v) => test(v)).length / a.length;
  let sum = 0;
  for (const i of new Set(a)) {
    for (const j of new Set(b)) {
      const both = share((v) => a[v] === i && b[v] === j);
      if (both > 0) sum += both * Math.log(both / (share((v) => a[v] === i) * share((v) => b[v] === j)));
    }
  }
  return sum;
}

export function plainExpectedInformation(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  let orders = 0;
  const deal = (head: number[], rest: readonly number[]): void => {
    if (rest.length === 0) {
      sum += plainInformation(a, head);
      orders++;
    }
    rest.forEach((label, i) => {
      deal([...head, label], [...rest.slice(0, i), ...rest.slice(i + 1)]);
    });
  };
  deal([], b);
  return sum / orders;
}

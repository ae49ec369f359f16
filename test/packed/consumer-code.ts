/** A case of 4,000 people and some 99,000 ties, big enough for workers, and its betweenness by length at 1, 2 and 8 of them. */
export const workerRun = `
let state = 1;
const draw = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8;
const rows = Array.from({ length: 100000 }, () => ({
  source: 'P' + (draw() % 2000),
  target: 'Q' + (draw() % 2000),
  weight: 1 + (draw() % 1000) / 100,
}));
const network = buildNetwork(readLinks(rows).links);
const startedAt = {};
const columns = [];
for (const workers of [1, 2, 8]) {
  const before = started();
  const table = await measureCentrality(network, { measures: ['betweenness'], length: 'inverse-strength', workers });
  columns.push(table.column('betweenness').join());
  startedAt[workers] = started() - before;
}
const result = { equal: columns.every((column) => column === columns[0]), values: columns[0].split(',').length, startedAt };
`;

/** Counts the threads that Node starts. */
export const countThreads = `
let count = 0;
process.on('worker', () => count++);
const started = () => count;
`;

/** Counts the workers a page starts. */
export const countWebWorkers = `
let count = 0;
if (globalThis.Worker) {
  const Original = globalThis.Worker;
  globalThis.Worker = class extends Original {
    constructor(...args) {
      super(...args);
      count++;
    }
  };
}
const started = () => count;
`;

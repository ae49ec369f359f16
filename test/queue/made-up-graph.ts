import { buildCsr, type Csr, createRng } from '../../src/kernels/index.ts';

const rng = createRng(5);
const NODES = 2500;
const ends = (): Uint32Array => Uint32Array.from({ length: 4 * NODES }, () => rng.below(NODES));
const [sources, others] = [ends(), ends()];
const targets = others.map((target, i) => (target === sources[i] ? (target + 1) % NODES : target));

/** A graph whose betweenness takes some shards. */
export const csr: Csr = buildCsr(NODES, { sources, targets });

// `npm run bench:money [payments]`: makes up payments among a hundredth as many accounts and prints processor seconds and peak memory of tracing them, by
// each rule, and of a thousand trails.
import { createRng } from '../src/kernels/index.ts';
import { type Payment, traceMoney } from '../src/money/index.ts';

const SIZES = process.argv[2] === undefined ? [10_000, 100_000, 1_000_000] : [Number(process.argv[2])];
const MINUTE = 60_000;

function makePayments(count: number): Payment[] {
  const rng = createRng(7);
  const accounts = count / 100;
  return Array.from({ length: count }, (_, i) => {
    const source = Math.floor(rng.next() * accounts);
    const target = (source + 1 + Math.floor(rng.next() ** 2 * (accounts - 1))) % accounts;
    const amount = Math.round(100 * 10 ** (1 + 3 * rng.next())) / 100;
    const at = new Date(Date.UTC(2024, 0, 1) + Math.floor(rng.next() * 365 * 24 * 60) * MINUTE).toISOString();
    return {
      id: `P${i}`,
      source: `A${source}`,
      target: `A${target}`,
      at,
      amount,
      currency: i % 10 === 0 ? 'USD' : 'EUR',
    };
  });
}

for (const size of SIZES) {
  const payments = makePayments(size);
  for (const rule of ['lifo', 'fifo', 'mixed'] as const) {
    const begun = process.cpuUsage();
    const trace = traceMoney(payments, { rule });
    const traced = process.cpuUsage(begun);
    const asked = process.cpuUsage();
    const { trails } = trace.trailsFrom('A7', { least: 100 });
    const followed = process.cpuUsage(asked);
    const seconds = ({ user, system }: NodeJS.CpuUsage): string => ((user + system) / 1e6).toFixed(2);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${size} payments, ${rule}: ${seconds(traced)} s; ${trails.length} trails from one account: ${seconds(followed)} s; peak ${memory} MB`,
    );
  }
}

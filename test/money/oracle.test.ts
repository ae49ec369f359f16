import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Payment, traceMoney } from '../../src/index.ts';

const folder = new URL('../../../shared/oracles/money/', import.meta.url);

/** Both worked examples of the follow-the-money code of Mattsson: what columns hold, and who is beyond the accounts. */
const EXAMPLES = {
  account: {
    columns: ['at', 'type', 'id', 'source', 'target', 'amount'],
    outside: 'AAA BBB CCC DDD EEE provider utility',
  },
  network: { columns: ['id', 'source', 'target', 'at', 'type', 'amount'], outside: 'AAA QQQ RRR' },
} as const;

interface Told {
  readonly links: string;
  readonly people: string;
  readonly amount: number;
  readonly hours: number;
}

const byLinks = (a: Told, b: Told): number => (a.links < b.links ? -1 : 1);
const read = (file: string): string[] => readFileSync(new URL(file, folder), 'utf8').trim().split('\n');

function payments(example: keyof typeof EXAMPLES): Payment[] {
  const { columns } = EXAMPLES[example];
  return read(`${example}_txns.csv`).map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])) as Record<string, string>;
    const { id, source, target, at, amount } = row as Record<'id' | 'source' | 'target' | 'at' | 'amount', string>;
    return { id, source, target, at, amount: Number(amount), currency: 'USD' };
  });
}

function expected(example: string, rule: string): Told[] {
  return read(`${example}_flows_${rule}.csv`)
    .slice(1)
    .map((line) => {
      const lists = [...line.matchAll(/"\[([^\]]*)\]"/g)].map(([, list]) => list!);
      const [, amount, , , , hours] = line.replace(/"\([^)]*\)"/, '').split(',');
      const people = [...line.matchAll(/\[([A-Za-z][A-Za-z,]*)\]/g)].at(-1)![1]!;
      return { links: lists[0]!, people, amount: Number(amount), hours: Number(hours) };
    })
    .sort(byLinks);
}

describe.skipIf(!existsSync(folder))('the worked examples [skipped when ../shared/oracles is absent]', () => {
  it.each([
    ['account', 'lifo'],
    ['account', 'mixed'],
    ['network', 'lifo'],
    ['network', 'mixed'],
  ] as const)('%s by %s gives the published trails', (example, rule) => {
    const { outside } = EXAMPLES[example];
    const { trails, complete } = traceMoney(payments(example), { rule, outside: outside.split(' ') }).trails({
      least: 1e-3,
    });
    const ours = trails
      .map(({ links, people, amount, days }) => ({
        links: links.join(),
        people: people.join(),
        amount: amount / 100,
        hours: 24 * days.reduce((a, b) => a + b, 0),
      }))
      .sort(byLinks);
    const theirs = expected(example, rule);
    expect(complete).toBe(true);
    expect(ours.map(({ links, people }) => [links, people])).toEqual(
      theirs.map(({ links, people }) => [links, people]),
    );
    ours.forEach((trail, i) => {
      expect(Math.abs(trail.amount - theirs[i]!.amount), trail.links).toBeLessThan(1e-6);
      expect(Math.abs(trail.hours - theirs[i]!.hours), trail.links).toBeLessThan(1e-6);
    });
  });
});

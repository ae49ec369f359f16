import { mkdirSync, writeFileSync } from 'node:fs';
import { createRng } from '../../src/kernels/index.ts';
import { type BenchGraph, caseShaped, dense } from '../graphs.ts';

export const KINDS = ['case', 'dense', 'cdr', 'event'] as const;
export type CaseKind = (typeof KINDS)[number];

/** Writes a case of about so many links as a CSV file, the same bytes each time, and gives its path. */
export function caseFile(kind: CaseKind, links: number): string {
  const path = `out/whole/${kind}-${links}.csv`;
  mkdirSync('out/whole', { recursive: true });
  writeFileSync(path, `${LINES[kind](links).join('\n')}\n`);
  return path;
}

const LINES: Readonly<Record<CaseKind, (links: number) => string[]>> = {
  case: (links) => tiesAsLines(caseShaped(Math.round(links / 1.45), 1)),
  dense: (links) => tiesAsLines(dense(Math.round(links / 3.8), 1)),
  cdr: calls,
  event: voyages,
};

/** A few statements stand in each report, as in a file of many interviews. */
function tiesAsLines({ sources, targets, nodeCount }: BenchGraph): string[] {
  const rng = createRng(7, nodeCount, 3);
  const lines = ['source,target,kind,at,report'];
  for (let i = 0; i < sources.length; i++) {
    const day = new Date(Date.UTC(2031, 0, 1 + rng.below(365))).toISOString().slice(0, 10);
    lines.push(`P${sources[i]},P${targets[i]},${rng.below(4) === 0 ? 'payment' : 'call'},${day},R${Math.floor(i / 8)}`);
  }
  return lines;
}

/** Calls among a seventh as many lines; few lines make most of them. */
function calls(links: number): string[] {
  const rng = createRng(7, links, 4);
  const lineCount = Math.max(30, Math.round(links / 7));
  const number = (line: number): string => `+3859${10_000_000 + line}`;
  const lines = ['caller,callee,start,duration'];
  for (let i = 0; i < links; i++) {
    const caller = Math.floor(lineCount * rng.next() * rng.next());
    const callee = (caller + 1 + rng.below(lineCount - 1)) % lineCount;
    const start = new Date(Date.UTC(2031, 0, 1) + rng.below(31_536_000) * 1000).toISOString();
    lines.push(`${number(caller)},${number(callee)},${start},${rng.below(600)}`);
  }
  return lines;
}

/** Who was at which meeting: 4 to 24 people each, most of them regulars of a few. */
function voyages(links: number): string[] {
  const rng = createRng(7, links, 5);
  const people = Math.max(40, Math.round(links / 6));
  const lines = ['person,event,date,role'];
  for (let event = 0; lines.length <= links; event++) {
    const day = new Date(Date.UTC(2031, 0, 1 + rng.below(365))).toISOString().slice(0, 10);
    const home = rng.below(people);
    const there = new Set<number>();
    for (let k = 4 + rng.below(21); k > 0; k--)
      there.add(rng.next() < 0.8 ? (home + rng.below(60)) % people : rng.below(people));
    for (const person of there) lines.push(`P${person},M${event},${day},crew`);
  }
  return lines;
}

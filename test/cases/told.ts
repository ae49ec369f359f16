import type { CaseLink } from '../../src/model/index.ts';

/** A link in one line: who, which way, to whom, of what kind, how strong, when, for how much. */
export function told({ source, target, directed, kind, strength, at, amount, currency }: CaseLink): string {
  const weight = strength === 1 ? '' : ` x${strength}`;
  const paid = amount === undefined ? '' : ` ${amount}${currency ? ` ${currency}` : ''}`;
  return `${source}${directed ? '->' : '--'}${target} ${kind}${weight}${at === undefined ? '' : ` ${at}`}${paid}`;
}

import { isProtected } from '../../model/index.ts';
import type { RingNetwork } from '../../network/index.ts';
import type { OpenedInputs } from './open-inputs.ts';

/** Why something was taken into nothing, and how often. */
export interface LedgerLine {
  readonly reason: string;
  readonly count: number;
}

/** What became of every row that was read: rows = used + set aside + withheld. */
export interface Ledger {
  readonly rows: number;
  readonly used: number;
  readonly setAside: readonly LedgerLine[];
  readonly withheld: readonly LedgerLine[];
}

/** Accounts for every row of the inputs; of tables that state several links in a row, what is withheld is counted in their links, and at most their rows. */
export function ledgerOf(opened: OpenedInputs, network: RingNetwork): Ledger {
  const { files } = opened.reading;
  const sum = (of: (file: (typeof files)[number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  const rows = sum((file) => file.rows ?? 0);
  const taken = sum((file) => (file.readAs === null ? 0 : (file.taken ?? file.rows ?? 0)));
  const setAside = new Map<string, number>();
  const add = (reason: string, count: number): void => {
    if (count > 0) setAside.set(reason, (setAside.get(reason) ?? 0) + count);
  };
  for (const file of files) {
    if (file.readAs === null) add('file not understood', file.rows ?? 0);
    else {
      add('set aside with an issue', file.rejected ?? 0);
      let left = (file.rows ?? 0) - (file.taken ?? file.rows ?? 0) - (file.rejected ?? 0);
      for (const { reason, count } of file.passedOver ?? []) {
        add(reason, Math.min(count, left));
        left -= Math.min(count, left);
      }
      add('states nothing that was asked for', left);
    }
  }
  const touchesProtected = opened.links.filter(({ source, target }) =>
    [source, target].some((id) => isProtected(network.person(id)) || !network.isEligible(id)),
  ).length;
  const erased = Math.min(opened.withheldLinkCount, taken);
  const guarded = Math.min(touchesProtected, taken - erased);
  return {
    rows,
    used: taken - erased - guarded,
    setAside: [...setAside].map(([reason, count]) => ({ reason, count })),
    withheld: [
      { reason: 'erased or expired', count: erased },
      { reason: 'touches somebody protected: used for counts alone', count: guarded },
    ].filter(({ count }) => count > 0),
  };
}

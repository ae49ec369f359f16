import type { MatchReason } from '../match.ts';

/** How often two people share a part of their name where they share a phone or an address, rather than where they meet by chance. */
const KIN_SHARE = 0.5;
/** The u of a shared part, which the table of weights holds for two people picked blindly. */
const CHANCE_SHARE = 0.03;

/**
 * Takes back what kin under one roof have in common, where the names do not agree as wholes: phone and address come together, so only
 * the one worth more counts, and with either of them a family name is what one expects. Where two given names stand beside one family
 * name, or the names are those of father and son, phone, address and birth date are what kin and twins share, and nothing is left of them. Undefined where nothing is to be taken back.
 */
export function householdReason(reasons: readonly MatchReason[]): MatchReason | undefined {
  const name = reasons.find(({ comparison }) => comparison === 'name')?.level;
  if (name === 'other-given' || name === 'contradicted') {
    const shared = ['phone', 'address', 'birth-date'].reduce(
      (sum, field) => sum + Math.max(0, worthOf(field, reasons)),
      0,
    );
    return shared === 0
      ? undefined
      : reason(name, -shared, 'kin share phone, address and family name, and twins a birth date');
  }
  if (name !== 'shared-part' && name !== 'different') return undefined;
  const [phone, address] = ['phone', 'address'].map((field) => worthOf(field, reasons));
  if (phone! <= 0 && address! <= 0) return undefined;
  const doubled = Math.max(0, Math.min(phone!, address!));
  const expected = name === 'shared-part' ? Math.log2(KIN_SHARE / CHANCE_SHARE) : 0;
  if (doubled + expected === 0) return undefined;
  return reason(name, -(doubled + expected), 'kin and flatmates share phone, address and family name');
}

function reason(level: string, points: number, detail: string): MatchReason {
  return { comparison: 'household', level, points, detail };
}

/** What a field adds, its correction included. */
function worthOf(field: string, reasons: readonly MatchReason[]): number {
  return reasons
    .filter(({ comparison }) => comparison === field || comparison === `${field}-holders`)
    .reduce((sum, { points }) => sum + points, 0);
}

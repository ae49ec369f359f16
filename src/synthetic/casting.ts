import { type Rng, shuffle } from '../kernels/index.ts';
import type { Row } from '../model/index.ts';

export const STAGES = ['recruit', 'document', 'transport', 'shelter', 'crossing', 'money'] as const;

/** Somebody who works for the made-up ring. */
export interface Member {
  readonly id: string;
  readonly stage: (typeof STAGES)[number];
  readonly organizes: boolean;
}

export interface Cast {
  readonly members: readonly Member[];
  /** Ids. */
  readonly migrants: readonly string[];
  /** The people file: categories for all, roles for nobody but migrants. */
  readonly rows: readonly Row[];
}

const ORGANIZER_SHARE = 0.15;
/** One hand alone holds it, so that nothing gets done without that one. */
export const SCARCE_STAGE: (typeof STAGES)[number] = 'document';
const OTHER_STAGES = STAGES.filter((stage) => stage !== SCARCE_STAGE);

/** Hands out stages, ranks and ids; ids are shuffled, so neither rank nor order can be read from them. */
export function casting(memberCount: number, migrantCount: number, rng: Rng): Cast {
  const numbers = Array.from({ length: memberCount + migrantCount }, (_, i) => i + 1);
  shuffle(numbers, rng);
  const idOf = (i: number): string => `P${String(numbers[i]).padStart(3, '0')}`;
  const organizerCount = Math.round(ORGANIZER_SHARE * memberCount);
  const members = Array.from(
    { length: memberCount },
    (_, i): Member => ({
      id: idOf(i),
      stage: i === organizerCount ? SCARCE_STAGE : OTHER_STAGES[i % OTHER_STAGES.length]!,
      organizes: i < organizerCount,
    }),
  );
  const migrants = Array.from({ length: migrantCount }, (_, i) => idOf(memberCount + i));
  const rows = [
    ...members.map(({ id, stage }) => ({ id, category: 'suspect', role: '', stage })),
    ...migrants.map((id) => ({ id, category: 'migrant', role: 'migrant', stage: '' })),
  ];
  return { members, migrants, rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

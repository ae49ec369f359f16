import { createRng } from '../../src/kernels/index.ts';
import type { Registration } from '../../src/model/index.ts';

export const phoneName = (phone: number): string => `P${String(phone).padStart(2, '0')}`;
export const instant = (day: number, minute: number): string =>
  new Date(Date.UTC(2031, 0, 1 + day, 0, minute)).toISOString();

/** Phones with habits of place, of which some go in pairs every second day: registrations, and the pairs that are true. */
export function madeUpTracks(seed: number): { registrations: Registration[]; together: ReadonlySet<string> } {
  const [phones, days, perDay, cells, pairs] = [20, 24, 5, 6, 6];
  const rng = createRng(seed, 5);
  const registrations: Registration[] = [];
  const together = new Set<string>();
  const seen = (phone: number, day: number, minute: number, cell: number): void => {
    registrations.push({ line: phoneName(phone), cell: `C${cell}`, at: instant(day, minute) });
  };
  for (let phone = 0; phone < phones; phone++) {
    const [home, work] = [rng.below(cells), rng.below(cells)];
    for (let day = 0; day < days; day++) {
      for (let k = 0; k < perDay; k++) {
        const [minute, where] = [rng.below(1440), rng.next()];
        seen(phone, day, minute, where < 0.4 ? home : where < 0.7 ? work : rng.below(cells));
      }
    }
    if (phone % 2 === 0 || phone > 2 * pairs) continue;
    together.add(`${phoneName(phone - 1)} ${phoneName(phone)}`);
    for (let day = 0; day < days; day += 2) {
      const [minute, cell] = [60 + rng.below(1300), rng.below(cells)];
      for (const one of [phone - 1, phone]) for (const later of [0, 25]) seen(one, day, minute + later, cell);
    }
  }
  return { registrations, together };
}

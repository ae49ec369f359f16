import type { Rng } from '../kernels/index.ts';
import type { Row } from '../model/index.ts';
import { DAY_MS, isoDay } from '../time/index.ts';

const FIRST_DAY = Date.UTC(2031, 0, 1);
const GRADES = ['A1', 'B2', 'B2', 'B3', 'C3', 'D4', 'F6'] as const;

/** Writes down what the made-up ring does, as reports of eight informants would tell it. */
export class CaseWriter {
  readonly rows: Row[] = [];
  readonly #rng: Rng;

  constructor(rng: Rng) {
    this.#rng = rng;
  }

  link(source: string, target: string, kind: string, day: number): void {
    this.#write({ source, target, kind, day });
  }

  payment(source: string, target: string, day: number): void {
    this.#write({
      source,
      target,
      kind: 'payment',
      day,
      amount: String(500 * (1 + this.#rng.below(12))),
      currency: 'EUR',
    });
  }

  /** One row for each person after the first: the table of who was there, not a clique. */
  event(event: string, kind: string, people: readonly string[], day: number): void {
    const [first, ...others] = people;
    for (const other of others) this.#write({ source: first!, target: other, kind, day, event, directed: '0' });
  }

  #write({
    day,
    ...cells
  }: { source: string; target: string; kind: string; day: number } & Record<string, string | number>): void {
    const date = isoDay(FIRST_DAY + day * DAY_MS);
    const informant = 1 + this.#rng.below(8);
    const report = `R${informant}-${1 + Math.floor(day / 45)}`;
    const grade = GRADES[this.#rng.below(GRADES.length)]!;
    this.rows.push({
      amount: '',
      currency: '',
      event: '',
      directed: '',
      ...cells,
      date,
      report,
      informant: `I${informant}`,
      grade,
    });
  }
}

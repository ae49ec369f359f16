import type { Rng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { pick } from '../records/made-up-person.ts';
import { formatPhone } from '../records/write-record.ts';
import type { Mentions } from './mentions.ts';

/** The links of a case as the offices that hold them would export them. */
export interface DirtyExports {
  readonly calls: readonly Row[];
  readonly payments: readonly Row[];
  readonly manifest: readonly Row[];
  /** What no office exports: orders, recruitment, shelter, meetings, by the investigators' own ids. */
  readonly notes: readonly Row[];
}

/** Deals the links of the clean case to the offices, each with its own way of calling people and writing dates. */
export function dirtyExports(links: readonly Row[], of: ReadonlyMap<string, Mentions>, rng: Rng): DirtyExports {
  const phone = (person: unknown): string => {
    const written = pick(of.get(String(person))!.phones, rng);
    return rng.below(2) === 0 ? written : formatPhone(written, rng);
  };
  const name = (person: unknown): string => pick(of.get(String(person))!.names, rng);
  const [calls, payments, notes]: [Row[], Row[], Row[]] = [[], [], []];
  const voyages = new Map<string, { aboard: Set<string>; row: Row }>();
  for (const row of links) {
    const { source, target, kind, date, report, informant, grade } = row;
    const sources = { ref: report, informant, grade };
    if (kind === 'call') {
      const start = `${String(date)}T${String(rng.below(24)).padStart(2, '0')}:${String(rng.below(60)).padStart(2, '0')}:00Z`;
      const seen = { duration: 5 + rng.below(900), cell: `C-${100 + rng.below(60)}` };
      calls.push({ caller: phone(source), callee: phone(target), start, ...seen, ...sources });
    } else if (kind === 'payment') {
      const [year, month, day] = String(date).split('-');
      const { amount, currency } = row;
      payments.push({
        payer: name(source),
        payee: name(target),
        amount,
        currency,
        'value date': `${day}/${month}/${year}`,
        ...sources,
      });
    } else if (kind === 'transport') {
      const event = String(row.event);
      const voyage = voyages.get(event) ?? { aboard: new Set<string>(), row };
      voyage.aboard.add(String(source)).add(String(target));
      voyages.set(event, voyage);
    } else notes.push(row);
  }
  const manifest = [...voyages].flatMap(([voyage, { aboard, row }]) =>
    [...aboard].map((person) => ({
      voyage,
      passenger: name(person),
      departure: row.date,
      ref: row.report,
      informant: row.informant,
      grade: row.grade,
    })),
  );
  return { calls, payments, manifest, notes };
}

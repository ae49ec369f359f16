import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import {
  buildNetwork,
  compareUse,
  linkHandsets,
  moneyRestsWith,
  proposeHandovers,
  synthesizePhones,
  traceMoney,
} from '../../src/index.ts';
import type { Row } from '../../src/model/index.ts';

const csv = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0]!);
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column]).join(','))].join('\n');
};
const read = (made: ReturnType<typeof synthesizePhones>) =>
  readCase(
    (['calls', 'cells', 'payments', 'people'] as const).map((name) => ({ name: `${name}.csv`, data: csv(made[name]) })),
  );

describe('synthesizePhones', () => {
  it('gives the same rows for the same seed, and others for another', () => {
    expect(synthesizePhones({ seed: 3 })).toEqual(synthesizePhones({ seed: 3 }));
    expect(synthesizePhones({ seed: 4 }).calls).not.toEqual(synthesizePhones({ seed: 3 }).calls);
    expect(() => synthesizePhones({ couriers: 1 })).toThrow(/couriers is 1/);
  });

  it('is a case whose files are read, and whose truth is found: two phones of one person, numbers that changed', async () => {
    const made = synthesizePhones({ seed: 5 });
    const { links, registrations, people } = await read(made);
    const { truth } = made;
    expect(registrations).toHaveLength(made.calls.length);
    const changes = linkHandsets(registrations).changes.filter(({ what }) => what === 'handset-got-sim');
    expect(changes).toHaveLength(truth.handovers.filter(({ sameHandset }) => sameHandset).length);
    const found = proposeHandovers(links, { registrations, people }).map(({ from, to }) => `${from} ${to}`);
    for (const { from, to } of truth.handovers.filter(({ sameHandset }) => sameHandset))
      expect(found).toContain(`${from} ${to}`);
    const of = (line: string) => registrations.filter((one) => one.line === line);
    const [[a, b], [c]] = truth.sideBySide as [[string, string], [string, string]];
    const [same, other] = [
      await compareUse(of(a), of(b), { maxDelaySeconds: 1800 }),
      await compareUse(of(a), of(c), { maxDelaySeconds: 1800 }),
    ];
    expect(same.distances!.median).toBeLessThan(other.distances!.median);
    expect(same.dayShifts.share!).toBeLessThan(0.05);
  });

  it('has phones of those who were carried, which are in no result', async () => {
    const made = synthesizePhones({ seed: 5 });
    const { links, registrations, people, records } = await read(made);
    const hidden = made.people.flatMap(({ phone }) => (phone === '' ? [] : [String(phone)]));
    expect(hidden).toHaveLength(24);
    const found = linkHandsets(registrations, { links, people, records });
    const used = hidden.filter((phone) => registrations.some(({ line }) => line === phone));
    expect(used.length).toBeGreaterThan(15);
    expect(found.unnamed.phoneCount).toBe(used.length);
    const told = JSON.stringify([found, proposeHandovers(links, { registrations, people, records })]);
    expect(told).not.toMatch(new RegExp(hidden.join('|')));
  });

  it('has money that rests with a third party until people arrive, and names nobody carried', async () => {
    const made = synthesizePhones({ seed: 5 });
    const { links, people } = await read(made);
    const network = buildNetwork(links, { people });
    const trace = traceMoney(network);
    expect(trace.unnamed.paymentCount).toBeGreaterThanOrEqual(24);
    const rested = trace.restingPlaces.slice(0, 3).map(({ person }) => person);
    expect(rested).toContain(made.truth.restedWith);
    const carried = made.people.filter(({ category }) => category === 'migrant').map(({ id }) => String(id));
    expect(JSON.stringify(trace)).not.toMatch(new RegExp(carried.join('|')));
    const readings = moneyRestsWith.read({ network });
    expect([...readings.keys()].every((person) => !carried.includes(person))).toBe(true);
  });
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { synthesizeCase } from '../../src/index.ts';
import { writeTable } from '../../src/io/write-table.ts';

type Row = Readonly<Record<string, string>>;

/** Writes the files commands of the pages name without showing them, where the page has none of that name: a made-up case in their place. */
export async function writeStandIns(folder: string): Promise<void> {
  const { links, people, records } = renamedCase();
  const calls = links
    .filter(({ kind }) => kind === 'call')
    .map(({ source, target, date }) => ({ source: source!, target: target!, date: date! }));
  const payments = links
    .filter(({ kind }) => kind === 'payment')
    .map(({ source, target, date }, at) => ({
      payer: source!,
      payee: target!,
      date: date!,
      amount: String(100 + at),
      currency: 'EUR',
    }));
  const cells = calls
    .slice(0, 40)
    .map(({ date }, at) => ({ msisdn: `3859100${100 + at}`, time: `${date}T10:00:00Z`, cell: `C${at % 5}` }));
  const matrix = ',A,B,C\nA,0,2,1\nB,2,0,3\nC,1,3,0\n';
  const pair = {
    roles: [{ name: 'boss' }, { name: 'carrier' }],
    ties: [{ name: 'paid', from: 'boss', to: 'carrier', kinds: ['payment'] }],
  };
  const files: Record<string, string> = {
    'links.csv': csv(links),
    'calls.csv': csv(calls),
    'payments.csv': csv(payments),
    'people.csv': csv(people),
    'cells.csv': csv(cells),
    'boat.csv': csv([{ id: 'P1' }, { id: 'P2' }]),
    'cash.csv': csv([{ id: 'P8' }, { id: 'P9' }]),
    'matrix.csv': matrix,
    'elsewhere/matrix.csv': matrix,
    'pays.json': JSON.stringify({ name: 'pays', ...pair }),
  };
  for (const name of ['case', 'folder', 'before', 'after', 'january', 'february']) {
    if (existsSync(join(folder, name))) continue;
    files[`${name}/links.csv`] = csv(name === 'before' || name === 'january' ? links.slice(0, 400) : links);
    files[`${name}/people.csv`] = csv(people);
    files[`${name}/records.csv`] = csv(records);
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) writeFileSync(path, text);
  }
  const columns = Object.keys(payments[0]!);
  await writeTable(join(folder, 'bank.xlsx'), { columns, rows: payments.map((row) => Object.values(row)) });
}

/** The made-up case with ids and sources called as the pages call them: P1, R1, I1. Whoever may be ranked comes first. */
function renamedCase(): { links: Row[]; people: Row[]; records: Row[] } {
  const made = synthesizeCase({ seed: 3 });
  const ordered = [...made.people].sort((a, b) => Number(a.category === 'migrant') - Number(b.category === 'migrant'));
  const people = new Map(ordered.map(({ id }, at) => [id, `P${at + 1}`]));
  const reports = new Map(
    [...new Set(made.links.map(({ report }) => report))].map((report, at) => [report, `R${at + 1}`]),
  );
  return {
    links: made.links.map((link) => ({
      ...link,
      source: people.get(link.source)!,
      target: people.get(link.target)!,
      report: reports.get(link.report)!,
    })),
    people: ordered.map((person) => ({ ...person, id: people.get(person.id)! })),
    records: [...people.values()]
      .slice(0, 6)
      .map((id, at) => ({ id, name: `Person ${at}`, phone: `+38591000000${at >> 1}` })),
  };
}

function csv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!);
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join(',')).join('\n')}\n`;
}

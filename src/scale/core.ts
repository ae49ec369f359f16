import { buildCsr, coreNumbers } from '../kernels/index.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';

/** From so few ties on, the rest is done in memory. */
const IN_MEMORY = 2_000_000;

/**
 * Who is in the k-core: the largest group in which everybody is tied to at least k of the others. The engine peels until what is left fits into
 * memory or loses nobody more; chains, which are peeled one by one, are short work in memory.
 */
export async function coreMembers(engine: Engine, k: number, inMemory: number = IN_MEMORY): Promise<string[]> {
  const { table } = engine.dialect;
  await engine.run('DROP TABLE IF EXISTS core');
  await engine.run(`CREATE TABLE core ${table('one, other')} AS SELECT one, other FROM ties`);
  let left = await numberOf(engine, 'SELECT count(*) FROM core');
  while (left > inMemory) {
    const enough = `SELECT n FROM (SELECT one AS n FROM core UNION ALL SELECT other AS n FROM core) AS ends GROUP BY n HAVING count(*) >= ${k}`;
    await engine.run('DROP TABLE IF EXISTS peeled');
    await engine.run(
      `CREATE TABLE peeled ${table('one, other')} AS SELECT one, other FROM core WHERE one IN (${enough}) AND other IN (${enough})`,
    );
    await engine.run('DROP TABLE core');
    await engine.run(engine.dialect.rename('peeled', 'core'));
    const now = await numberOf(engine, 'SELECT count(*) FROM core');
    if (now === left) break;
    left = now;
  }
  const members = left > inMemory ? undefined : await peelInMemory(engine, k);
  const who =
    members === undefined
      ? 'SELECT DISTINCT id FROM people JOIN (SELECT one AS n FROM core UNION ALL SELECT other AS n FROM core) AS ends ON people.n = ends.n ORDER BY id'
      : members.length === 0
        ? undefined
        : `SELECT id FROM people WHERE n IN (${members.join(', ')}) ORDER BY id`;
  const ids = who === undefined ? [] : (await rowsOf(engine, who)).map(([id]) => String(id));
  await engine.run('DROP TABLE core');
  return ids;
}

async function peelInMemory(engine: Engine, k: number): Promise<number[]> {
  const numbers: number[] = [];
  const placeOf = new Map<number, number>();
  const place = (n: number): number => {
    let known = placeOf.get(n);
    if (known === undefined) {
      known = numbers.push(n) - 1;
      placeOf.set(n, known);
    }
    return known;
  };
  const sources: number[] = [];
  const targets: number[] = [];
  for await (const batch of engine.batches('SELECT one, other FROM core')) {
    for (const [one, other] of batch) {
      sources.push(place(Number(one)));
      targets.push(place(Number(other)));
    }
  }
  if (sources.length === 0) return [];
  const csr = buildCsr(numbers.length, {
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
  });
  const cores = coreNumbers(csr);
  return numbers.filter((_, i) => cores[i]! >= k);
}

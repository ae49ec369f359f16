import { type Engine, rowsOf } from './engines/engine.ts';

/** Somebody by how many they are tied to. */
export interface PersonDegree {
  /** Who. */
  readonly person: string;
  /** To how many people they are tied. */
  readonly degree: number;
  /** Links behind these ties. */
  readonly links: number;
}

/** Both ends of every tie, each as a row. */
export const ENDS =
  '(SELECT one AS n, other AS friend, links FROM ties UNION ALL SELECT other AS n, one AS friend, links FROM ties)';

/** Who is tied to most, from the folded ties. */
export async function degrees(engine: Engine, top: number): Promise<PersonDegree[]> {
  const rows = await rowsOf(
    engine,
    `SELECT people.id, most.degree, most.much FROM (SELECT n, count(*) AS degree, sum(links) AS much FROM ${ENDS} AS ends GROUP BY n) AS most
     JOIN people ON people.n = most.n ORDER BY most.degree DESC, people.id LIMIT ${top}`,
  );
  return rows.map(([person, degree, links]) => ({
    person: String(person),
    degree: Number(degree),
    links: Number(links),
  }));
}

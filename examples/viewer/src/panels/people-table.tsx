import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readableText } from 'ringtrace/view';
import type { Viewer } from '../viewer.ts';
import { count, number } from './format.ts';
import { Name } from './name.tsx';

const PAGE = 100;

interface Column {
  readonly name: string;
  readonly isNumber: boolean;
  /** Undefined sorts last. */
  value(person: string, row: number): string | number | undefined;
}

/** The same people as on the stage, as a table: for those who do not see the stage, and for sorting. */
export function PeopleTable({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, state, pick, pickMany } = viewer;
  const [sortBy, setSortBy] = useState(scene.standing.isRanked ? 'rank' : 'person');
  const [isDown, setDown] = useState(false);
  const [rows, setRows] = useState(PAGE);
  const columns = columnsOf(viewer);
  const column = columns.find(({ name }) => name === sortBy) ?? columns[0]!;
  const people = scene.index.view.people
    .map(({ id }, row) => ({ id, row, key: column.value(id, row) }))
    .filter(({ id }) => scene.shown.has(id))
    .sort((a, b) => compare(a.key, b.key, isDown) || (a.id < b.id ? -1 : 1));
  const sort = (name: string): void => {
    setDown(name === sortBy ? !isDown : false);
    setSortBy(name);
  };
  return (
    <section class="table" aria-label="People">
      <table>
        <caption>
          {count(people.length, 'person', 'people')} shown, by {column.name}. A lead is not a finding.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">pick</span>
            </th>
            {columns.map(({ name, isNumber }) => (
              <th
                key={name}
                scope="col"
                class={isNumber ? 'number' : ''}
                aria-sort={name !== sortBy ? 'none' : isDown ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => sort(name)}>
                  {name}
                  <span aria-hidden="true">{name === sortBy ? (isDown ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, rows).map(({ id, row }) => (
            <tr
              key={id}
              aria-current={state.selected === id ? 'true' : undefined}
              class={state.selected === id ? 'selected' : ''}
            >
              <td>
                <input
                  type="checkbox"
                  aria-label={`Pick ${readableText(id)}`}
                  checked={state.picked.includes(id)}
                  onChange={() => pickMany([id])}
                />
              </td>
              {columns.map(({ name, isNumber, value }) => (
                <td key={name} class={isNumber ? 'number' : ''}>
                  {name === 'person' ? (
                    <button type="button" class="link" onClick={() => pick(id)}>
                      <span class="dot" style={{ background: scene.palette.colorOf(id) }} /> <Name of={id} />
                    </button>
                  ) : (
                    cell(value(id, row))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > rows && (
        <button type="button" onClick={() => setRows(rows + 5 * PAGE)}>
          Show more of {people.length}
        </button>
      )}
    </section>
  );
}

function columnsOf({ scene, session }: Viewer): Column[] {
  const { standing, index } = scene;
  const ranked: Column[] = [
    { name: 'rank', isNumber: true, value: (id) => standing.rankOf.get(id)?.rank },
    { name: 'person', isNumber: false, value: (id) => id },
    { name: 'wording', isNumber: false, value: (id) => standing.leadOf.get(id)?.wording.replace('-', ' ') },
    { name: 'score', isNumber: true, value: (id) => standing.rankOf.get(id)?.score },
  ];
  return [
    ...(standing.isRanked ? ranked : ranked.slice(1, 2)),
    { name: 'community', isNumber: true, value: (id) => index.communityOf.get(id) },
    { name: 'stage', isNumber: false, value: (id) => index.person(id)?.stage },
    { name: 'role', isNumber: false, value: (id) => index.person(id)?.roles?.join(', ') || undefined },
    ...(standing.isRanked ? session.measures : []).map(
      ({ name, values }): Column => ({ name, isNumber: true, value: (_id, row) => values[row] }),
    ),
  ];
}

function compare(a: string | number | undefined, b: string | number | undefined, isDown: boolean): number {
  const isLast = (value: unknown): number => Number(value === undefined || Number.isNaN(value));
  if (isLast(a) || isLast(b)) return isLast(a) - isLast(b);
  const order = a! < b! ? -1 : a! > b! ? 1 : 0;
  return isDown ? -order : order;
}

function cell(value: string | number | undefined): JSX.Element | string {
  if (value === undefined) return '';
  return typeof value === 'number' ? number(value) : <Name of={value} />;
}

import type { LinkReader } from '../evidence/index.ts';
import type { CellPlace, FileReading } from '../model/index.ts';
import type { UnreadRows } from './hold-unread.ts';
import type { KeptRegistrations } from './kept-registrations.ts';
import type { ReadCaseOptions } from './read-case-options.ts';
import type { SideTables } from './side-tables.ts';

/** A case while its files are read. */
export interface Reading {
  readonly reader: LinkReader;
  readonly side: SideTables;
  readonly registrations: KeptRegistrations;
  /** Where masts stand, by the name of the cell as `cellKey` writes it. */
  readonly cells: Map<string, CellPlace>;
  /** Each is told when all was read: only then is it known what became of its rows. */
  readonly files: Pick<(() => FileReading)[], 'push'>;
  readonly options: ReadCaseOptions;
  /** What stands in tables that no layout knows. */
  readonly unread: UnreadRows;
  /** Columns that the caller names and some table has. */
  readonly named: Set<string>;
}

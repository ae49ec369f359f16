import { type LinkTableOptions, PRESETS } from '../evidence/index.ts';
import { vehicleOf } from './crossing.ts';
import { columnsCalled, type SampledTable } from './sampled-table.ts';

const CREW =
  'crew name|crew member|crew|seafarer|seafarer name|seaman|rank or rating|rank rating|rating|sign on date|sign on|signed on|date signed on|seaman book|seamans book number|dienstgrad an bord|tripulante|membre d équipage|marittimo|моряк|член экипажа|судовая роль'.split(
    '|',
  );
const CALLED_SO =
  /(?:^|[\W_])(?:crew|seam[ae]n|seafarers?|imo[ _-]?fal|tripula\w*|[ée]quipage|equipaggio|mannschaft)(?:[\W_]|$)/i;

/**
 * The layout of a list of a crew, which names no voyage: those of one vessel were aboard together, and where no column names the vessel the list is of one. Undefined where a table is no
 * such list.
 */
export function crewOf(
  table: SampledTable,
  { file, sheet }: { readonly file: string; readonly sheet: string | undefined },
): { readonly options: LinkTableOptions; readonly note: string } | undefined {
  const { columns } = PRESETS.find(({ name }) => name === 'manifest')!;
  const has = (names: readonly string[] = []): boolean => columnsCalled(table, names).length > 0;
  const isOfPeople = has(columns.person) || (has(columns.familyName) && has(columns.givenName));
  const isCrew = has(CREW) || CALLED_SO.test(file.replace(/^.*[/\\]/, '')) || CALLED_SO.test(sheet ?? '');
  const isOfSeveral = has([...CREW, 'rank', 'position', 'duty', 'nationality']) && isOfPeople;
  if (!isCrew || !isOfSeveral) return undefined;
  const vessel = vehicleOf(table);
  const told = 'a crew list, whoever signed on when; a column of voyages would tell who sailed together';
  return vessel === undefined
    ? {
        options: { event: sheet ?? file.replace(/^.*[/\\]/, ''), without: ['at'] },
        note: `${told}; no column names the vessel, so all of the list were aboard one`,
      }
    : { options: { columns: { event: vessel }, without: ['at'] }, note: told };
}

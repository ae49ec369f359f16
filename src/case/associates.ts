import { haveStanding, LINK_COLUMNS } from '../evidence/index.ts';
import { columnsCalled, type SampledTable, sampleByName } from './sampled-table.ts';

const words = (text: string): readonly string[] => text.split(/[|\n]+/).filter((word) => word !== '');

const SOMEBODY = words(
  `suspect|suspect id|suspect name|subject|subject id|subject name|person|person id|person name|individual|individual name|target name|name|nominal|verdächtiger|beschuldigter|person a|sospechoso|suspecté|indagato|osumnjičeni|şüpheli
|подозреваемый|المشتبه به|مظنون`,
);
const OTHERS = words(
  `associate|associate id|associate name|associates with|known associate|associated person|associated with|associated to|linked to|linked person|linked with|connected to|connected with|connected person|related to|related person|relation to
|knows|accomplice|accomplice name|co conspirator|contact person|kontaktperson|komplize|bekannter|asociado|cómplice|vinculado a|complice|associé|complice presunto|saučesnik|suç ortağı|связан с|сообщник|شريك|مرتبط ب|همدست`,
);

/** The two columns of a list of who is whose associate, `Suspect` and `Known associate`; undefined where there are none, and where rows say who somebody is in the case. */
export function associatesOf(table: SampledTable): { readonly source: string; readonly target: string } | undefined {
  const target = columnsCalled(table, OTHERS)[0];
  const source = columnsCalled(table, SOMEBODY).find((column) => column !== target);
  // How the two are related is said of neither alone.
  const related = columnsCalled(table, LINK_COLUMNS.kind);
  const others = new Set([...table.columns].filter((column) => !related.includes(column)));
  const isNone = source === undefined || target === undefined || haveStanding(others, sampleByName(table));
  return isNone ? undefined : { source, target };
}

import type { Sheet } from '../display/index.ts';
import type { Replaceability } from './replaceability.ts';

/** Stage by stage: how many nobody could follow. Nobody is named. */
export function replaceabilitySheet({ within, stages }: Pick<Replaceability, 'within' | 'stages'>): Sheet {
  return {
    title: `Who could step in within ${within} steps, by stage`,
    paragraphs: ['The stages that are hardest to fill again come first.'],
    records: () => stages,
    note: 'Successors whom the file does not know are not counted.',
  };
}

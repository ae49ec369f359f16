import type { CaseLink } from '../../src/model/index.ts';
import { instant } from './made-up-tracks.ts';

/** Makes calls at ten in the morning of a day, numbered in the order they are made. */
export function madeUpCalls(): (day: number, source: string, target: string) => CaseLink {
  let count = 0;
  return (day, source, target) => {
    count++;
    const id = `K${String(count).padStart(5, '0')}`;
    return { id, source, target, kind: 'call', directed: true, at: instant(day, 600), strength: 1 };
  };
}

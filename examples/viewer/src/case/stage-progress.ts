import type { OnProgress } from 'ringtrace';

const QUARTER = 1000;

/** An analysis tells how far all of it is, in quarters of unlike length; a reader is helped more by how far the present one is. */
export function stageProgress(tell: OnProgress): OnProgress {
  return ({ stage, done, total }) => {
    const quarters = Math.floor(done / QUARTER);
    const isEnd = done > 0 && done % QUARTER === 0;
    tell({ stage, done: isEnd ? QUARTER : done - quarters * QUARTER, total: total === 0 ? 0 : QUARTER });
  };
}

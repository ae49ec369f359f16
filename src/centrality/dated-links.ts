import type { CaseLink, PersonId } from '../model/index.ts';
import { ofOneScale, readTimeSpan } from '../time/index.ts';

/** Links with a time as columns over the nodes of the measured graph. */
export interface DatedLinks {
  /** The node at one end of each. */
  readonly sources: Uint32Array;
  /** The node at the other end. */
  readonly targets: Uint32Array;
  /** The first moment that the time of the link names: milliseconds since 1970, or the phase. */
  readonly times: Float64Array;
  /** Whether each leads from source to target only. */
  readonly isDirected: readonly boolean[];
  /** Links left out: without a time, or on the rarer scale. */
  readonly undatedCount: number;
}

export function datedLinks(links: readonly CaseLink[], indexOf: (id: PersonId) => number): DatedLinks {
  const dated = links.flatMap((link) => {
    const span = link.at === undefined ? undefined : readTimeSpan(link.at);
    return span === undefined ? [] : [{ link, span }];
  });
  const told = ofOneScale(dated);
  return {
    sources: Uint32Array.from(told, ({ link }) => indexOf(link.source)),
    targets: Uint32Array.from(told, ({ link }) => indexOf(link.target)),
    times: Float64Array.from(told, ({ span }) => span.start),
    isDirected: told.map(({ link }) => link.directed),
    undatedCount: links.length - told.length,
  };
}

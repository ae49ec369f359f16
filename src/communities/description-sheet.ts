import type { Sheet } from '../display/index.ts';
import type { CommunityDescription } from './describe-communities.ts';

/** Each community as a row: size, ties, kinds, dates, stages. Nobody is named; protected people are a count. */
export function descriptionSheet(descriptions: readonly CommunityDescription[]): Sheet {
  return {
    title: `${descriptions.length} communities described`,
    records: () =>
      descriptions.map(({ id, size, stability, conductance, kinds, active, stages, between, protectedCount }) => ({
        community: id,
        people: size,
        stability,
        conductance,
        kinds: kinds.map(({ kind, linkCount }) => `${kind} ${linkCount}`),
        active: active && (active.from === active.to ? active.from : `${active.from} to ${active.to}`),
        stages: stages.map(({ stage, peopleCount }) => `${stage} ${peopleCount}`),
        'at the edge': between.length,
        'protected people tied': protectedCount,
      })),
  };
}

import type { Sheet } from '../display/index.ts';
import type { Communities } from './communities.ts';

/** Each community as a row: how large, how stable, how closed. Nobody is named. */
export function communitiesSheet(
  communities: Pick<Communities, 'count' | 'modularity' | 'agreement' | 'between' | 'options'> &
    Iterable<CommunityFigures>,
): Sheet {
  const { count, modularity, agreement, between, options } = communities;
  const unsure = between().length;
  return {
    title: `${count} communities, modularity ${modularity.toFixed(3)}`,
    paragraphs: [
      `${options.runs} runs agree by ARI ${agreement.ari.toFixed(2)}. ${unsure === 1 ? '1 person has' : `${unsure} people have`} no firm place.`,
    ],
    records: () =>
      Array.from(communities, ({ id, size, stability, internal, external, conductance }) => ({
        community: id,
        people: size,
        stability,
        internal,
        external,
        conductance,
      })),
    note: 'Below a stability of 0.8 do not read a community as a group.',
  };
}

type CommunityFigures = Readonly<Record<'id' | 'size' | 'stability' | 'internal' | 'external' | 'conductance', number>>;

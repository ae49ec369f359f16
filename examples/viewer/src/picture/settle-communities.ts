import type { ViewState } from '../state/view-state.ts';

interface Found {
  readonly communities: readonly { readonly id: number; readonly members: readonly string[] }[];
}

type Chosen = Pick<ViewState, 'collapsed' | 'hiddenCommunities'>;

/** What a case started with, by the communities of a sketch and by those that were found in its place. */
export interface Settling {
  readonly sketch: Found;
  readonly settled: Found;
  readonly started: Chosen;
  readonly starts: Chosen;
}

/**
 * Hands what was chosen of the communities of a sketch on to those found in their place: what was left as it started starts anew, anything else goes to
 * the community that took in most of the people.
 */
export function settleCommunities({ sketch, settled, started, starts }: Settling): (state: ViewState) => ViewState {
  const heirs = heirsOf(sketch, settled);
  const handOn = (state: ViewState, field: keyof Chosen): readonly number[] =>
    state[field].join() === started[field].join()
      ? starts[field]
      : [...new Set(state[field].flatMap((id) => heirs.get(id) ?? []))].sort((a, b) => a - b);
  return (state) => ({
    ...state,
    collapsed: handOn(state, 'collapsed'),
    hiddenCommunities: handOn(state, 'hiddenCommunities'),
  });
}

/** The lowest id first where two took in as many. */
function heirsOf(sketch: Found, settled: Found): ReadonlyMap<number, number> {
  const nowIn = new Map(
    settled.communities.flatMap(({ id, members }) => members.map((person) => [person, id] as const)),
  );
  return new Map(
    sketch.communities.flatMap(({ id, members }) => {
      const counts = new Map<number, number>();
      for (const person of members) {
        const heir = nowIn.get(person);
        if (heir !== undefined) counts.set(heir, (counts.get(heir) ?? 0) + 1);
      }
      const [most] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
      return most === undefined ? [] : [[id, most[0]] as const];
    }),
  );
}

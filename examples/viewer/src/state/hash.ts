import { allowedState } from './allowed-state.ts';
import { START, type ViewState } from './view-state.ts';

/** What a reader wrote, and whom they grouped, stays out of addresses: it goes into sessions alone. */
const WRITTEN: readonly (keyof ViewState)[] = ['scenarios', 'notes', 'decisions', 'judgements', 'groups', 'pinned'];
const SHARED = (Object.keys(START) as (keyof ViewState)[]).filter((key) => !WRITTEN.includes(key));

/** Writes what differs from the start, and for which case, as a URL fragment: fragments are never sent to a server. */
export function toHash(state: ViewState, fingerprint: string): string {
  const changed = SHARED.filter((key) => JSON.stringify(state[key]) !== JSON.stringify(START[key]));
  const params = new URLSearchParams([['case', fingerprint]]);
  for (const key of changed) params.set(key, JSON.stringify(state[key]));
  return `#${params}`;
}

/** Reads a fragment back; what is not of the kind it should be is left at its start. */
export function fromHash(hash: string): { readonly state: ViewState; readonly fingerprint: string | null } {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const told = SHARED.flatMap((key) => {
    const text = params.get(key);
    return text === null ? [] : [[key, parse(text)] as const];
  });
  return { state: allowedState(Object.fromEntries(told)), fingerprint: params.get('case') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

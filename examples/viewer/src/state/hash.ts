import { isToken } from '../case/doubt.ts';
import { START, type ViewState } from './view-state.ts';

/** What a reader wrote stays out of addresses: it goes into sessions alone. */
const WRITTEN = ['scenarios'] as const;
type Shared = Exclude<keyof ViewState, (typeof WRITTEN)[number]>;
const SHARED = (Object.keys(START) as (keyof ViewState)[]).filter(
  (key): key is Shared => !(WRITTEN as readonly string[]).includes(key),
);

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
  const state: Record<string, unknown> = { ...START };
  for (const key of SHARED) {
    const text = params.get(key);
    if (text === null) continue;
    const value = parse(text);
    if (ALLOWED[key](value)) state[key] = value;
  }
  return { state: state as unknown as ViewState, fingerprint: params.get('case') };
}

type Allows = (value: unknown) => boolean;

const isText: Allows = (value) => typeof value === 'string';
const isNumber: Allows = (value) => typeof value === 'number' && Number.isFinite(value);
const isSwitch: Allows = (value) => typeof value === 'boolean';
const isTextOrNull: Allows = (value) => value === null || isText(value);
const oneOf =
  (...words: readonly string[]): Allows =>
  (value) =>
    words.some((word) => word === value);
const list =
  (allows: Allows): Allows =>
  (value) =>
    Array.isArray(value) && value.every(allows);
const pair =
  (allows: Allows): Allows =>
  (value) =>
    value === null || (Array.isArray(value) && value.length === 2 && value.every(allows));

const ALLOWED: Readonly<Record<Shared, Allows>> = {
  selected: isTextOrNull,
  picked: list(isText),
  only: (value) => value === null || list(isText)(value),
  focus: isTextOrNull,
  depth: (value) => value === 1 || value === 2 || value === 3,
  path: pair(isText),
  hiddenKinds: list(isText),
  hiddenCommunities: list(isNumber),
  collapsed: list(isNumber),
  window: pair(isNumber),
  minStrength: (value) => isNumber(value) && (value as number) >= 0,
  minTies: (value) => isNumber(value) && (value as number) >= 0,
  leadsOnly: isSwitch,
  backbone: isSwitch,
  colorBy: oneOf('community', 'role', 'stage'),
  sizeBy: isText,
  areas: oneOf('outlines', 'density', 'none'),
  labels: oneOf('few', 'some', 'many'),
  arrows: isSwitch,
  dashes: isSwitch,
  rings: oneOf('leads', 'everybody', 'nobody'),
  tieColor: oneOf('plain', 'kind'),
  without: list(isToken),
  times: (value) => value !== null && pair(pair(isNumber))(value) && (value as unknown[]).every(Array.isArray),
  isCompared: isSwitch,
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

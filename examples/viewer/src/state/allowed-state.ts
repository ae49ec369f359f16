import { IDENTITY_VERDICTS } from 'ringtrace';
import { isToken } from '../case/doubt.ts';
import { START, type ViewState } from './view-state.ts';

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
    Array.isArray(value) && value.length === 2 && value.every(allows);
const orNull =
  (allows: Allows): Allows =>
  (value) =>
    value === null || allows(value);
const record =
  (members: Readonly<Record<string, Allows>>): Allows =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(members).every(([name, allows]) => allows((value as Record<string, unknown>)[name]));

const signed = { id: isText, author: isText, at: isText, reason: isText };

/** What each member of the state may be: addresses and sessions are written by anybody. */
const ALLOWED: Readonly<Record<keyof ViewState, Allows>> = {
  selected: isTextOrNull,
  picked: list(isText),
  only: orNull(list(isText)),
  hidden: list(isText),
  focus: isTextOrNull,
  depth: oneOf123,
  path: orNull(pair(isText)),
  hiddenKinds: list(isText),
  hiddenCommunities: list(isNumber),
  collapsed: list(isNumber),
  groups: list(record({ name: isText, people: list(isText) })),
  window: orNull(pair(isNumber)),
  minStrength: (value) => isNumber(value) && (value as number) >= 0,
  minTies: (value) => isNumber(value) && (value as number) >= 0,
  leadsOnly: isSwitch,
  backbone: isSwitch,
  colorBy: oneOf('community', 'role', 'stage', 'number'),
  sizeBy: isText,
  areas: oneOf('outlines', 'density', 'none'),
  labels: oneOf('few', 'some', 'many'),
  tieLabels: oneOf('none', 'kinds', 'strength', 'dates', 'all'),
  arrows: isSwitch,
  dashes: isSwitch,
  rings: oneOf('leads', 'everybody', 'nobody'),
  tieColor: oneOf('plain', 'kind', 'each kind'),
  pinned: list(isText),
  communities: orNull(
    record({
      algorithm: oneOf('leiden', 'louvain'),
      resolution: (value) => isNumber(value) && (value as number) > 0,
      seed: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
    }),
  ),
  without: list(isToken),
  times: orNull(pair(pair(isNumber))),
  isCompared: isSwitch,
  scenarios: list(
    record({
      name: isText,
      without: list(isToken),
      isRanked: isSwitch,
      fallen: list(isText),
      risen: list(isText),
      moved: list(record({ person: isText, before: isNumber, after: isNumber })),
    }),
  ),
  notes: list(record({ about: isText, text: isText })),
  decisions: list(
    record({
      person: isText,
      verdict: oneOf('checked', 'cleared', 'confirmed'),
      by: isText,
      at: isText,
      reason: isText,
    }),
  ),
  judgements: list(
    (entry) =>
      record({
        ...signed,
        type: oneOf('judgement'),
        left: isText,
        right: isText,
        verdict: oneOf(...IDENTITY_VERDICTS),
      })(entry) || record({ ...signed, type: oneOf('withdrawal'), withdraws: isText })(entry),
  ),
};

function oneOf123(value: unknown): boolean {
  return value === 1 || value === 2 || value === 3;
}

/** Takes over of a value what a state may hold, member by member; the rest stays at its start. */
export function allowedState(value: unknown): ViewState {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const state: Record<string, unknown> = { ...START };
  for (const key of Object.keys(START) as (keyof ViewState)[]) {
    if (Object.hasOwn(given, key) && ALLOWED[key](given[key])) state[key] = given[key];
  }
  return state as unknown as ViewState;
}

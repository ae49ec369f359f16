import { type CaseLink, countOf, type PersonId, RingtraceError } from '../model/index.ts';
import { createShield } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import { readTimeSpan } from '../time/index.ts';
import type { AddedInput, CaseChange, CaseState, Tombstone } from './case-state.ts';
import { standingDecisions } from './decisions.ts';
import { itemKey } from './hashes.ts';
import { endOfPeriod } from './period.ts';

/** By when it is judged, and what there is. */
export interface ExpireItemsOptions {
  /** The instant by which is judged what is over. */
  readonly now: string;
  /** Who asks. */
  readonly by: string;
  /** The instant of the clock, for the log; default `now`. */
  readonly at?: string | undefined;
  /** What the inputs hold: statements end on their own day (`retainUntil`). */
  readonly links: readonly CaseLink[];
  /** Who may be ranked, and so must be looked at anew within `reviewWithin`. */
  readonly people: readonly PersonId[];
}

/** A change by which what is over goes. */
export interface Expiry extends CaseChange {
  /** How many of each kind go now. */
  readonly counts: {
    /** Statements of the inputs whose own day is over. */
    readonly rows: number;
    /** Files that were kept long enough. */
    readonly inputs: number;
    /** People nobody looked at in time. */
    readonly people: number;
    /** Decisions, suspicions and judgements of humans: by their own day, or with the last file. */
    readonly statements: number;
  };
}

/**
 * What has to go by now? Rows whose own day is over, files that were added longer ago than the case keeps them, and people nobody has looked at within the time for
 * reviews: a decision other than `cleared` is such a look. What humans said goes with whom they said it of, after the same time as files, and with the last file; from
 * what is left, whoever goes is taken out. Keyed hashes and counts stay; the log is kept for its own time and never touched here.
 *
 * Cost: O(links + people).
 *
 * @throws RingtraceError `invalid-option` for a `now` before the last line of the log: the clock was set back.
 */
export function expireItems(state: CaseState, options: ExpireItemsOptions): Expiry {
  checkSubject(PLACE, state, 'values');
  checkSubject(PLACE, options, 'values');
  const { now, by, links, people, at = now } = options;
  const { file, key, tombstones, log } = state;
  if (Number.isNaN(Date.parse(now)))
    throw new RingtraceError('invalid-option', PLACE, 'now is no instant', "give one such as '2031-12-31T08:00:00Z'");
  if (log.at !== null && Date.parse(now) < Date.parse(log.at)) {
    throw new RingtraceError(
      'invalid-option',
      PLACE,
      `now is ${now}, and the last line of the log is of ${log.at}: the clock was set back`,
      'put the clock right',
    );
  }
  const isOver = (at: string, length: string): boolean => Date.parse(endOfPeriod(at, length)) <= Date.parse(now);
  const inputs = file.inputs.filter(({ addedAt }) => file.keepItems !== null && isOver(addedAt, file.keepItems.length));
  const rows = [
    ...new Set(
      links.filter(({ retainUntil }) => retainUntil !== undefined && endsBefore(retainUntil, now)).map(({ id }) => id),
    ),
  ];
  const looks = standingDecisions(state.decisions);
  const entered = entriesOf(links, file.inputs, file.openedAt);
  const stale = people.filter((person) => {
    if (file.reviewWithin === null) return false;
    const decision = looks.get(person);
    const entry = entered.get(person) ?? file.openedAt;
    const look =
      decision && decision.verdict !== 'cleared' && Date.parse(decision.at) > Date.parse(entry) ? decision.at : entry;
    return isOver(look, file.reviewWithin.length);
  });
  const taken = new Set(tombstones.items.map((item) => item.key));
  const items: Tombstone[] = [
    ...rows.map((id) => ['row', id] as const),
    ...stale.map((id) => ['person', id] as const),
    ...inputs.map(({ sha256 }) => ['input', sha256] as const),
  ]
    .map(([kind, id]) => ({ kind, key: itemKey(key, kind, id), at }))
    .filter((item) => !taken.has(item.key));
  const of = (kind: string): number => items.filter((item) => item.kind === kind).length;
  const isLast = inputs.length > 0 && inputs.length === file.inputs.length;
  const left = statementsLeft(
    state,
    new Set(stale),
    (said) => !isLast && (file.keepItems === null || said === null || !isOver(said, file.keepItems.length)),
  );
  const saidCount = ({ decisions, suspicions, judgements }: Statements): number =>
    decisions.length + suspicions.length + judgements.length;
  const statements = saidCount(state) - saidCount(left);
  const counts = { rows: of('row'), inputs: of('input'), people: of('person'), statements };
  if (items.length === 0 && statements === 0)
    return {
      state,
      facts: [{ at, who: by, verb: 'erasure', what: `looked for what is over by ${now}: nothing`, why: null }],
      counts,
    };
  return {
    state: {
      ...state,
      file: {
        ...file,
        inputs: file.inputs.filter((input) => !inputs.includes(input)),
        runs: file.runs.map((run) => ({ ...run, isDestroyed: true })),
        expiredCount: file.expiredCount + items.length,
      },
      ...left,
      tombstones: { ...tombstones, items: [...tombstones.items, ...items] },
    },
    facts: [
      {
        at,
        who: by,
        verb: 'erasure',
        what: `expired by ${now}: ${countOf(counts.rows, 'row', 'rows')}, ${countOf(counts.people, 'person', 'people')}, ${countOf(counts.inputs, 'file', 'files')}, ${countOf(statements, 'statement', 'statements')}`,
        why:
          [file.keepItems, file.reviewWithin]
            .flatMap((period) => (period ? [`${period.length} by ${period.source}`] : []))
            .join('; ') || null,
        items: items.map((item) => item.key),
      },
    ],
    counts,
  };
}

type Statements = Pick<CaseState, 'decisions' | 'suspicions' | 'judgements'>;

/** What humans said that may stay: not of those who go, nor too old; reasons without those who go. */
function statementsLeft(
  { decisions, suspicions, judgements }: Statements,
  gone: ReadonlySet<PersonId>,
  isKept: (at: string | null) => boolean,
): Statements {
  const shield = createShield(
    [...gone].map((id) => ({ id, category: 'unclear' as const })),
    () => 'expired',
  );
  const told = <T extends { readonly person: string; readonly at: string; readonly reason: string }>(
    list: readonly T[],
  ): T[] =>
    list
      .filter(({ person, at }) => !gone.has(person) && isKept(at))
      .map((entry) => ({ ...entry, reason: shield.text(entry.reason) }));
  const entries = judgements.filter(
    (entry) =>
      isKept(entry.at ?? null) && (entry.type !== 'judgement' || (!gone.has(entry.left) && !gone.has(entry.right))),
  );
  const ids = new Set(entries.map(({ id }) => id));
  return {
    decisions: told(decisions),
    suspicions: told(suspicions).map((entry) => ({ ...entry, document: shield.text(entry.document) })),
    // What is taken back must be there.
    judgements: entries
      .filter((entry) => entry.type === 'judgement' || ids.has(entry.withdraws))
      .map((entry) => ({ ...entry, reason: shield.text(entry.reason) })),
  };
}

const PLACE = 'expireItems';

/** A day is over when it has ended everywhere on the clock the case is kept by. */
function endsBefore(until: string, now: string): boolean {
  const span = readTimeSpan(until);
  return span !== undefined && span.scale === 'instant' && span.end <= Date.parse(now);
}

/** When each person came into the case: with the first file that names them. */
function entriesOf(links: readonly CaseLink[], inputs: readonly AddedInput[], openedAt: string): Map<PersonId, string> {
  const addedAt = new Map(inputs.map((input) => [input.name, input.addedAt]));
  const entered = new Map<PersonId, string>();
  for (const { source, target, file } of links) {
    const at = (file !== undefined && addedAt.get(file)) || openedAt;
    for (const person of [source, target]) {
      const before = entered.get(person);
      if (before === undefined || Date.parse(at) < Date.parse(before)) entered.set(person, at);
    }
  }
  return entered;
}

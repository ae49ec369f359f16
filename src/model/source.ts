/** What statements rest on: what stands and falls together when somebody lied, erred, or was misread. */
export type SourceKind = 'report' | 'informant' | 'event' | 'file' | 'tie';

/** A source as a value. The id of a tie is the JSON of its two people, in order of id; every other id is as the case names it. */
export interface EvidenceSource {
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** By which the case names it. */
  readonly id: string;
}

/**
 * Why no set of sources is given that a place rests on:
 * - `not-drawn`: no certainty draws were made, so nobody looked;
 * - `outside-top`: the person is not among the first, and only those are looked at;
 * - `no-source`: none of the person's links names a source;
 * - `none-found`: looked for, and no set of up to five sources takes the person out;
 * - `not-told`: findings of an earlier version do not say which of these it is.
 */
export type CutSetAbsence = 'not-drawn' | 'outside-top' | 'no-source' | 'none-found' | 'not-told';

/** The set of sources that a place rests on, never empty, or why there is none. */
export type RestsOn = readonly EvidenceSource[] | CutSetAbsence;

/** `report R17`, `informant I3`: how a source is named in a sentence. */
export function nameSource({ kind, id }: EvidenceSource): string {
  return `${kind} ${id}`;
}

/** The former form of a set of sources: report ids bare, others after their kind; null where nobody looked. */
export function cutSetOf(restsOn: RestsOn): readonly string[] | null {
  if (typeof restsOn === 'string') return restsOn === 'none-found' ? [] : null;
  return restsOn.map(({ kind, id }) => (kind === 'report' ? id : `${kind}:${id}`));
}

const KINDS = /^(informant|event):(.*)$/su;

/** Reads the former form; a report called `event:...` cannot be told from an event there, which is why the form is former. */
export function readCutSet(cutSet: readonly string[] | null): RestsOn {
  if (cutSet === null) return 'not-told';
  if (cutSet.length === 0) return 'none-found';
  return cutSet.map((text): EvidenceSource => {
    const [, kind, id] = KINDS.exec(text) ?? [];
    return kind === undefined ? { kind: 'report', id: text } : { kind: kind as SourceKind, id: id! };
  });
}

import type { PersonId } from './ids.ts';

/**
 * One use of a telephone that somebody recorded: a call, a message, a data session, or that it was seen by a tower. It is about one line and its
 * handset; `other` is who the row names beside it. By itself it states no pair of people.
 */
export interface Registration {
  /** The file it was read from, where that was said. */
  readonly file?: string;
  /** 1 is the first row of data. */
  readonly row?: number;
  /** The number of the line (MSISDN). */
  readonly line?: PersonId;
  /** The subscriber, which is the SIM. */
  readonly imsi?: string;
  /** The handset. */
  readonly imei?: string;
  /** What happened there: a call, a message, a session. */
  readonly kind?: 'call' | 'message' | 'data';
  /** Whether the line called or was called. */
  readonly direction?: 'out' | 'in';
  /** The other line of a call or message. */
  readonly other?: PersonId;
  /** How long it lasted. */
  readonly durationMs?: number;
  /** The cell of the network. */
  readonly cell?: string;
  /** Of the mast, in degrees: a phone was somewhere about it. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  /** Where the antenna points, in degrees from north. */
  readonly azimuth?: number;
  /** The address of the internet that was given to the line, or the one it asked for. */
  readonly address?: string;
  /** ISO 8601. */
  readonly at?: string;
}

/** Where the mast of a cell stands. */
export interface CellPlace {
  /** The cell, as the records name it. */
  readonly cell: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** Where the antenna looks, in degrees from north, clockwise. */
  readonly azimuth?: number;
}

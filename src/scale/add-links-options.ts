import type { DateOrder, DecimalMark, LinkField, PresetName, TimeUnit } from '../evidence/index.ts';
import type { LongWorkOptions } from '../model/index.ts';

/** What `add` may be told of the rows. */
export interface AddLinksOptions extends Pick<LongWorkOptions, 'signal' | 'onProgress'> {
  /** What the rows are called in the store; the path of a file unless told, and needed for rows. */
  readonly name?: string | undefined;
  /** Field to column name, where the defaults of `readLinks` do not fit. */
  readonly columns?: Partial<Record<LinkField, string>> | undefined;
  /** The column of the cell a telephone was in; `cell` unless told. */
  readonly cell?: string | undefined;
  /** What kind of export the rows come from; default `table`. */
  readonly preset?: PresetName | undefined;
  /** How to read 03/04/2008; without it such a time is left out. */
  readonly dateOrder?: DateOrder | undefined;
  /** What a bare number in a column of times counts. */
  readonly epoch?: TimeUnit | undefined;
  /** What parts the whole from the hundredths. */
  readonly decimal?: DecimalMark | undefined;
  /** Ids that name somebody although they look like words for nobody. */
  readonly somebody?: readonly string[] | undefined;
}

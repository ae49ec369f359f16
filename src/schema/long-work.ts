import * as v from 'valibot';
import type { OnProgress } from '../model/index.ts';
import { whole, withMethods } from './fields.ts';

/** Entries of the options that every long verb takes. */
export const longWork: {
  readonly signal: v.OptionalSchema<v.GenericSchema<AbortSignal>, undefined>;
  readonly onProgress: v.OptionalSchema<v.GenericSchema<OnProgress>, undefined>;
  readonly workers: v.OptionalSchema<v.GenericSchema<number>, undefined>;
} = {
  signal: v.optional(withMethods<AbortSignal>(['addEventListener', 'throwIfAborted'], 'AbortSignal')),
  onProgress: v.optional(withMethods<OnProgress>([], 'function')),
  workers: v.optional(whole(1)),
};

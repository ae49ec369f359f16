import { buildNetworkRules } from '../network/build-network-rules.ts';
import type { BuildNetworkOptions } from '../network/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `buildNetwork` may be told, as a Standard Schema. */
export const buildNetworkOptionsSchema: RingtraceSchema<BuildNetworkOptions> =
  optionsSchema<BuildNetworkOptions>(buildNetworkRules);

import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { kite } from './krackhardt-kite.ts';

/** The kite of `krackhardt-kite.ts` as a network of people '0' to '9'. */
export const kiteNetwork: RingNetwork = buildNetwork(
  readLinks(kite.map(([source, target]) => ({ source, target, kind: 'association' }))).links,
);

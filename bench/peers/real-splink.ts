import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ScoredPair } from '../identities/quality.ts';
import { interpreterWith } from './python.ts';
import type { SplinkRecord } from './splink.ts';

const script = fileURLToPath(new URL('ask-splink.py', import.meta.url));

/** Pairs by Splink itself, from PyPI, with the settings of its examples. */
export function realSplink(records: readonly SplinkRecord[]): ScoredPair[] {
  const input = JSON.stringify({ records });
  const done = spawnSync(interpreterWith('splink')!, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (done.status !== 0) throw new Error(`splink failed: ${done.stderr}`);
  const { pairs } = JSON.parse(done.stdout) as { pairs: [string, string, number][] };
  return pairs.map(([a, b, probability]) =>
    a < b ? { left: a, right: b, probability } : { left: b, right: a, probability },
  );
}

import type { Findings } from '../../src/model/index.ts';
import { smallFindings } from '../report/findings-fixture.ts';

/** Made by hand: the small case that examples in docstrings speak of. */
export const findings: Findings = smallFindings();

import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { planCertainty } from './plan-certainty.ts';

/** How many draws a case of this size gets unless told: 200, fewer on large cases, and never below 50. */
export function defaultDraws(subject: RingNetwork): number {
  checkSubject('defaultDraws', subject, 'network');
  const {
    eligibleSnapshot: { csr },
  } = subject;
  return planCertainty(csr).draws;
}

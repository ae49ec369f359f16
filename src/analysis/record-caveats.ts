import type { RingNetwork } from '../network/index.ts';
import { countPayments, MOST_PAYMENTS, MOST_REGISTRATIONS } from './records-to-follow.ts';

/** What was left to a question of its own because the case is too large for it to come along. */
export function recordCaveats(network: RingNetwork, registrations: readonly unknown[] = []): readonly string[] {
  const payments = countPayments(network);
  return [
    ...(payments > MOST_PAYMENTS
      ? [
          `Money was not followed: ${payments} payments, more than ${MOST_PAYMENTS}. Ask for it alone: ringtrace money, or traceMoney.`,
        ]
      : []),
    ...(registrations.length > MOST_REGISTRATIONS
      ? [
          `Telephones were not compared: ${registrations.length} registrations, more than ${MOST_REGISTRATIONS}. Ask for them alone: ringtrace phones, or the verbs of telephony.`,
        ]
      : []),
  ];
}

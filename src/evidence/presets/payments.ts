import type { Preset } from './preset.ts';

/** Lists of payments from banks, transfer offices and ledgers. */
export const payments: Preset = {
  name: 'payments',
  question: 'Who paid whom, how much, and when?',
  shape: 'links',
  kind: 'payment',
  columns: {
    id: ['transaction id', 'payment id', 'transfer id'],
    source: ['payer', 'sender', 'remitter', 'debtor', 'from account', 'ordering customer'],
    target: ['payee', 'beneficiary', 'receiver', 'recipient', 'creditor', 'to account'],
    at: ['value date', 'booking date', 'transaction date', 'paid at'],
    amount: ['amount', 'sum', 'value'],
    currency: ['currency', 'ccy'],
  },
  // The type of a payment is its channel, and nobody counts one twice.
  without: ['kind', 'strength'],
  recognizedBy: [
    ['payer', 'sender', 'remitter', 'debtor', 'from account', 'ordering customer'],
    ['payee', 'beneficiary', 'receiver', 'recipient', 'creditor', 'to account'],
  ],
  example: [
    { payer: 'P1', payee: 'P2', amount: '1500.00', currency: 'EUR', at: '2031-01-05' },
    { payer: 'P3', payee: 'P2', amount: '900', currency: 'EUR', at: '2031-01-05' },
    { payer: 'P2', payee: 'P4', amount: '2000', currency: 'EUR', at: '2031-01-08T09:30+01:00' },
    { payer: 'P5', payee: 'P2', amount: '40000', currency: 'TRY', at: '2031-01-09' },
    { payer: 'P4', payee: 'P1', amount: '150.50', currency: 'EUR', at: '2031-02' },
  ],
};

import type { Preset } from './preset.ts';

const PAYERS =
  `payer|sender|remitter|debtor|from account|ordering customer account|ordering customer iban|ordering customer name|from address|source address|sender address|payer address|input address|from wallet|sender wallet|source wallet|from email address|sender email address|ordering customer|originator|sender account|payer account|originator account|debtor account|source account|sender iban|payer iban|debtor iban|from iban|originator iban|remitter account|account from|sending account|ordering account|transferor|customer from|sender id|payer id|sender name|payer name|originator name|debtor name|remitter name|from name|auftraggeber|zahlungspflichtiger|zahler|absender|ordenante|remitente|ordonnateur|émetteur|expéditeur|ordinante|mittente|zleceniodawca|nadawca|platitelj|nalogodavac|gönderen|отправитель|плательщик|المرسل|فرستنده`.split(
    '|',
  );
const PAYEES =
  `payee|beneficiary|receiver|recipient|creditor|to account|beneficiary customer account|beneficiary customer|to address|destination address|recipient address|receiver address|payee address|output address|to wallet|recipient wallet|receiver wallet|destination wallet|to email address|recipient email address|receiver account|payee account|beneficiary account|creditor account|destination account|target account|recipient account|receiver iban|payee iban|beneficiary iban|creditor iban|to iban|recipient iban|account to|receiving account|transferee|customer to|receiver id|payee id|recipient id|beneficiary id|receiver name|payee name|beneficiary name|creditor name|recipient name|to name|empfänger|begünstigter|beneficiario|destinatario|bénéficiaire|destinataire|odbiorca|primatelj|alıcı|получатель|المستلم|المستفيد|گیرنده`.split(
    '|',
  );

const AMOUNTS = [
  'amount',
  'sum',
  'value',
  'send amount',
  'amount sent',
  'sent amount',
  'amount received',
  'paid amount',
  'payout amount',
  'transfer amount',
  'principal',
  'principal amount',
  'transaction amount',
  'amount paid',
  'gross',
  'gross amount',
  'quantity',
  ...['amount', 'amount sent', 'sum', 'principal', 'principal amount', 'send amount', 'payout amount', 'value'].flatMap(
    (name) => ['eur', 'usd', 'gbp', 'chf', 'try', 'aed', 'inr', 'pkr'].map((code) => `${name} ${code}`),
  ),
  'betrag',
  'importe',
  'monto',
  'valor',
  'cantidad',
  'montant',
  'importo',
  'kwota',
  'iznos',
  'tutar',
  'сумма',
  'المبلغ',
  'مبلغ',
];
const isOfBanks = (name: string): boolean =>
  /account|iban|^(?:payer|remitter|debtor|payee|beneficiary|creditor|ordering customer|transferor|transferee)(?: |$)/.test(
    name,
  );

/** Lists of payments from banks, transfer offices and ledgers. */
export const payments: Preset = {
  name: 'payments',
  question: 'Who paid whom, how much, and when?',
  shape: 'links',
  kind: 'payment',
  columns: {
    id: ['transaction id', 'payment id', 'transfer id', 'mtcn', 'reference number', 'utr', 'transaction reference'],
    // An account tells people of one name apart.
    source: [...PAYERS.filter((name) => / (?:account|iban)$|^(?:from|account|source) /.test(name)), ...PAYERS],
    target: [...PAYEES.filter((name) => / (?:account|iban)$|^(?:to|account|destination) /.test(name)), ...PAYEES],
    sourceName: [
      'sender name',
      'payer name',
      'originator name',
      'debtor name',
      'remitter name',
      'from name',
      'sender',
      'payer',
      'originator',
      'debtor',
    ],
    targetName: [
      'receiver name',
      'payee name',
      'beneficiary name',
      'creditor name',
      'recipient name',
      'to name',
      'receiver',
      'payee',
      'beneficiary',
      'creditor',
    ],
    at: [
      'value date',
      'booking date',
      'transaction date',
      'paid at',
      'date sent',
      'send date',
      'payment date',
      'transfer date',
      'posting date',
      'valuta',
      'buchungstag',
      'fecha',
      'date paid',
      'sent at',
      'transaction time',
      'дата',
    ],
    clock: ['time', 'uhrzeit', 'hora', 'heure', 'время'],
    amount: AMOUNTS,
    currency: [
      'currency',
      'ccy',
      'currency code',
      'send currency',
      'coin',
      'token',
      'token symbol',
      'asset',
      'währung',
      'moneda',
      'devise',
      'valuta',
      'para birimi',
      'валюта',
    ],
  },
  // The type of a payment is its channel, and nobody counts one twice.
  without: ['kind', 'strength'],
  turnsNegative: true,
  statuses: [
    'status',
    'transaction status',
    'payment status',
    'state',
    'result',
    'estado',
    'statut',
    'stato',
    'durum',
    'статус',
  ],
  // Whoever sends and receives may send messages: an amount tells, or a word of banks.
  recognizedBy: [PAYERS, PAYEES, AMOUNTS],
  alsoBy: [PAYERS.filter(isOfBanks), PAYEES.filter(isOfBanks)],
  example: [
    { payer: 'P1', payee: 'P2', amount: '1500.00', currency: 'EUR', at: '2031-01-05' },
    { payer: 'P3', payee: 'P2', amount: '900', currency: 'EUR', at: '2031-01-05' },
    { payer: 'P2', payee: 'P4', amount: '2000', currency: 'EUR', at: '2031-01-08T09:30+01:00' },
    { payer: 'P5', payee: 'P2', amount: '40000', currency: 'TRY', at: '2031-01-09' },
    { payer: 'P4', payee: 'P1', amount: '150.50', currency: 'EUR', at: '2031-02' },
  ],
};

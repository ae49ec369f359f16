const CODE = /(?:^|[\s_([-])([A-Z]{3})(?:[\s_)\]-]|$)/g;
const CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY INR PKR BDT AED SAR TRY IRR IQD SYP LYD EGP TND DZD MAD NGN KES UGX ETB SDG SOS XOF XAF ZAR RUB UAH BYN PLN CZK HUF RON BGN RSD BAM MKD ALL GEL AMD AZN KZT UZS AFN NOK SEK DKK ISK CAD MXN BRL COP PEN GTQ HNL CUP THB MYR IDR VND PHP MMK AUD NZD ILS JOD LBP QAR KWD OMR YER ETH BTC LTC TRX BNB'.split(
    ' ',
  ),
);

/**
 * The currency that the name of a column of amounts states.
 *
 * @example [currencyStated('Amount (EUR)'), currencyStated('principal_amount_USD'), currencyStated('Amount')] // => ['EUR', 'USD', undefined]
 */
export function currencyStated(column: string): string | undefined {
  for (const [, code] of column.matchAll(CODE)) if (CODES.has(code!)) return code;
  return undefined;
}

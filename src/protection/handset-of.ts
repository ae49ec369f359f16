/**
 * The first fourteen digits of an IMEI: what follows is a check digit or the version of the software.
 *
 * @example handsetOf('356938035643809') // => '35693803564380'
 */
export function handsetOf(imei: string | undefined): string | undefined {
  const digits = imei?.replace(/\D/g, '') ?? '';
  if (digits.length < 14) return imei === undefined || imei === '' || /^0*$/.test(imei) ? undefined : imei;
  return /^0+$/.test(digits.slice(0, 14)) ? undefined : digits.slice(0, 14);
}

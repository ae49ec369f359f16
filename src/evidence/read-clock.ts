const COLONS =
  /^T?(\d{1,2})[:.hH](\d{1,2})(?:[:.mM](\d{1,2})(?:[.,](\d{1,9}))?s?)?\s*([AaPp])?\.?\s*(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;
/** `(UTC+0)`, `GMT+1`, `UTC+05:30` behind a time. */
const OFFSET = /\s*\(?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?\)?$/i;
const offsetOf = (_: string, sign: string, hours: string, minutes = '00'): string =>
  `${sign}${hours.padStart(2, '0')}:${minutes}`;
const DIGITS = /^(\d{1,2})(\d{2})(\d{2})?$/;

/**
 * Reads a time of day that stands in a column of its own beside the day: 20:10, 8:10:04 PM, 2010, 201004, 0.84 of a day.
 *
 * @returns hh:mm or hh:mm:ss with its zone, or undefined.
 */
export function readClock(text: string): string | undefined {
  const colons = COLONS.exec(OFFSET.test(text) ? text.replace(OFFSET, offsetOf) : text);
  if (colons) {
    const [, hour, minute, second, fraction, half, zone] = colons;
    return clockOf(Number(hour), minute!, second, fraction, half, zoneOf(zone));
  }
  if (/^0?\.\d+$/.test(text)) {
    const seconds = Math.round(Number(text) * 86_400);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const digits = text.length >= 3 && text.length <= 6 ? DIGITS.exec(text.length % 2 ? `0${text}` : text) : null;
  return digits ? clockOf(Number(digits[1]), digits[2]!, digits[3], undefined, undefined, '') : undefined;
}

function clockOf(
  hour: number,
  minute: string,
  second: string | undefined,
  fraction: string | undefined,
  half: string | undefined,
  zone: string,
): string | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const two = (value: string | number): string => String(value).padStart(2, '0');
  const rest = second === undefined ? '' : `:${two(second)}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${two(hours)}:${two(minute)}${rest}${zone}`;
}

/** As ISO 8601 writes it; PostgreSQL and others write hours alone. */
export function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.length === 3 ? `${zone}:00` : zone;
}

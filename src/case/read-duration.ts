const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,]\d+)?$/;
const WORDS = /^(?:(\d+)\s*h[a-z]*)?\s*(?:(\d+)\s*m[a-z]*)?\s*(?:(\d+(?:[.,]\d+)?)\s*s[a-z]*)?$/i;

/**
 * Reads how long a call lasted: seconds (minutes where the column is called so), 00:01:01, 1m 3s.
 *
 * @example [readDuration('61', 'dur'), readDuration('00:01:01', 'dur'), readDuration('2', 'minutes')] // => [61000, 61000, 120000]
 */
export function readDuration(text: string | undefined, column: string = ''): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) {
    const unit = /\bmin/i.test(column) ? 60_000 : /\b(?:ms|millis)/i.test(column) ? 1 : 1000;
    return Math.round(Number(text.replace(',', '.')) * unit);
  }
  const clock = CLOCK.exec(text);
  if (clock) return ((Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000;
  const words = WORDS.exec(text);
  if (!words || words.slice(1).every((part) => part === undefined)) return undefined;
  const [hours, minutes, seconds] = words.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round(((hours! * 60 + minutes!) * 60 + seconds!) * 1000);
}

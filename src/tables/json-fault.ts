/** Longer texts are not searched for the place of the fault: each look is a parse. */
const LONGEST_SEARCHED = 1 << 20;

/**
 * What is wrong with a text that is not JSON, and where: the text around the fault, which the parser quotes, may hold a name, and
 * stays out of the message.
 */
export function jsonFault(text: string): string {
  const whole = faultOf(text);
  if (whole === undefined || endsEarly(whole, text.length)) return 'ends within its JSON';
  if (text.length > LONGEST_SEARCHED) return 'is not valid JSON';
  // A beginning of the text is merely unfinished as long as it stops before the fault.
  let fine = 0;
  let faulty = text.length;
  while (faulty - fine > 1) {
    const middle = (fine + faulty) >>> 1;
    const fault = faultOf(text.slice(0, middle));
    if (fault === undefined || endsEarly(fault, middle)) fine = middle;
    else faulty = middle;
  }
  const before = text.slice(0, fine).split('\n');
  return `is not valid JSON at line ${before.length}, character ${before.at(-1)!.length + 1}`;
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a parser says at the end of a text that was cut off: by name, or by a place that is the end. */
function endsEarly(message: string, length: number): boolean {
  const place = /at position (\d+)/.exec(message)?.[1];
  return /end of JSON|unterminated/i.test(message) || (place !== undefined && Number(place) >= length);
}

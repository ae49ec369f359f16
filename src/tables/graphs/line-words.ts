/**
 * Cuts lines of one text at blanks, keeping where words stand in place of the words: of a million lines most words are numbers, which need no text of their own.
 */
export class LineWords {
  readonly #text: string;
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** How many words the line between two places has; 0 for one that is more than plain words: quotes, brackets, commas, or beyond ASCII. */
  cut(from: number, to: number): number {
    const text = this.#text;
    let count = 0;
    let isWithin = false;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || code === 34 || code === 39 || code === 44 || code === 91) return 0;
      const isBlank = code === 32 || (code >= 9 && code <= 13);
      if (isBlank) {
        if (isWithin) this.#ends[count++] = at;
        isWithin = false;
      } else if (!isWithin) {
        this.#begins[count] = at;
        isWithin = true;
      }
    }
    if (isWithin) this.#ends[count++] = to;
    return count;
  }

  /** The word at a place of the line that was cut last. */
  word(place: number): string {
    return this.#text.slice(this.#begins[place]!, this.#ends[place]!);
  }

  begin(place: number): number {
    return this.#begins[place]!;
  }

  end(place: number): number {
    return this.#ends[place]!;
  }

  /** The same as a whole number of up to nine digits; -1 for any other word. */
  number(place: number): number {
    const [begin, end] = [this.#begins[place]!, this.#ends[place]!];
    if (end - begin > 9) return -1;
    let number = 0;
    for (let at = begin; at < end; at++) {
      const digit = this.#text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      number = 10 * number + digit;
    }
    return number;
  }
}

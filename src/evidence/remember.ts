const MOST_REMEMBERED = 1 << 18;

/**
 * Remembers what a reader made of each text. Case files repeat the same few people, kinds and grades a million times, and one
 * string kept instead of a million equal ones saves most of the memory of the links. Telephone and account numbers are looked up as the numbers they are, and short texts as
 * the number that their letters make, which takes a third of the time of looking up texts.
 */
export function remember<T>(read: (value: unknown) => T): (value: unknown) => T {
  const known = new Map<string, T>();
  const numbers = new KnownNumbers<T>();
  const letters: (T | undefined)[] = [];
  return (value) => {
    if (typeof value !== 'string') return read(value);
    if (value.length === 1 && value <= '~') {
      const code = value.charCodeAt(0);
      letters[code] ??= read(value);
      return letters[code];
    }
    const number = value.length < 8 ? shortKey(value) : numberKey(value);
    const held = number === 0 ? known.get(value) : numbers.get(number);
    if (held !== undefined) return held;
    if (known.size + numbers.size >= MOST_REMEMBERED) return read(value);
    // A cell is a view into the text it was cut from: a copy lets go of that text, and is found again in half the time.
    const own = value.split('').join('');
    const made = read(own);
    if (number === 0) known.set(own, made);
    else numbers.set(number, made);
    return made;
  };
}

/** A number below -1 that no other text has, of up to seven characters of ASCII; 0 for other texts. */
function shortKey(text: string): number {
  const { length } = text;
  let high = length;
  let low = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return 0;
    if (i < 3) high = (high << 7) | code;
    else low = (low << 7) | code;
  }
  return -(high * 2 ** 28 + low);
}

/** A number above 0 that no other text has, of eight to fourteen digits with a plus before or none; 0 for other texts. */
function numberKey(text: string): number {
  const { length } = text;
  if (length > 15) return 0;
  const plus = text.charCodeAt(0) === 43 ? 1 : 0;
  if (length - plus > 14) return 0;
  let number = 0;
  for (let i = plus; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = 10 * number + digit;
  }
  // How long it is tells leading zeros apart; the whole stays below 2^53.
  return number * 64 + 2 * length + plus;
}

/** A map from whole numbers but 0, open addressed in flat columns. */
class KnownNumbers<T> {
  size = 0;
  #keys = new Float64Array(1024);
  #values: (T | undefined)[] = new Array(1024).fill(undefined);

  get(key: number): T | undefined {
    return this.#values[this.#slotOf(key)];
  }

  set(key: number, value: T): void {
    if (2 * ++this.size > this.#keys.length) this.#grow();
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    // Both halves of the key; a remainder of fractions would cost more than all the rest.
    const mixed = Math.imul((key | 0) ^ ((key / 4294967296) | 0), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(2 * keys.length);
    this.#values = new Array(2 * keys.length).fill(undefined);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[i];
    });
  }
}

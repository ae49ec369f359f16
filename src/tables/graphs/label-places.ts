/**
 * Finds the place of a label that stands in a text, without cutting it out: an edge list names each of its nodes a hundred times. Capitals count. One that is
 * there may be told as not added, which costs who asks its own search and nothing else.
 */
export class LabelPlaces {
  readonly #text: string;
  /** One more than the place of each; 0 for none. */
  #slots = new Uint32Array(1024);
  readonly #labels: string[] = [];
  readonly #hashes: number[] = [];
  readonly #places: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of the label between two places of the text; -1 where it is not found. */
  at(begin: number, end: number): number {
    const text = this.#text;
    let hash = 0;
    for (let i = begin; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    const slots = this.#slots;
    const first = slotOf(hash, slots.length);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const found = slots[(first + probe) & (slots.length - 1)]! - 1;
      if (found < 0) return -1;
      if (this.#hashes[found] === hash && this.#is(this.#labels[found]!, begin, end)) return this.#places[found]!;
    }
    return -1;
  }

  add(label: string, place: number): void {
    let hash = 0;
    for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x5bd1e995);
    this.#labels.push(label);
    this.#hashes.push(hash);
    this.#places.push(place);
    if (2 * this.#labels.length > this.#slots.length) this.#grow();
    else this.#put(this.#labels.length - 1);
  }

  #put(index: number): void {
    const slots = this.#slots;
    const first = slotOf(this.#hashes[index]!, slots.length);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (first + probe) & (slots.length - 1);
      if (slots[slot] !== 0) continue;
      slots[slot] = index + 1;
      return;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(4 * this.#slots.length);
    for (let i = 0; i < this.#labels.length; i++) this.#put(i);
  }

  #is(label: string, begin: number, end: number): boolean {
    if (label.length !== end - begin) return false;
    for (let i = 0; i < label.length; i++) if (label.charCodeAt(i) !== this.#text.charCodeAt(begin + i)) return false;
    return true;
  }
}

/** A file may be made so that its labels all fall on one place: what is not found within so many steps counts as not added. */
const MOST_PROBES = 32;

/** The low digits of a product know nothing of the first letters. */
function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

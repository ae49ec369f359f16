import { LabelPlaces } from './label-places.ts';
import type { LineWords } from './line-words.ts';

export interface DlEndRules {
  /** How many nodes there are, where the file says so. */
  readonly size: number | undefined;
  /** The words of the list are labels, and one not met before is a new node. */
  readonly isEmbedded: boolean;
}

/** Finds the nodes that the words of a list name: by label, whatever its capitals, or by number. */
export class DlEnds {
  readonly #labels: string[];
  readonly #rules: DlEndRules;
  readonly #known: Map<string, number>;
  /** Labels stand a hundred times in one spelling: small letters are made of each once. */
  readonly #spelled: LabelPlaces;

  /** Labels not met before are added to `labels`; words are those of the text. */
  constructor(labels: string[], text: string, rules: DlEndRules) {
    this.#labels = labels;
    this.#rules = rules;
    this.#known = new Map(labels.map((label, i) => [label.toLowerCase(), i]));
    this.#spelled = new LabelPlaces(text);
  }

  /** The place of the node that a word of a line names. */
  at(words: LineWords, index: number): number | undefined {
    const again = this.#spelled.at(words.begin(index), words.end(index));
    if (again >= 0) return again;
    const word = words.word(index);
    const place = this.of(word);
    if (place !== undefined) this.#spelled.add(word, place);
    return place;
  }

  /** The place of the node that a word names. */
  of(word: string): number | undefined {
    const { size, isEmbedded } = this.#rules;
    if (isEmbedded || this.#labels.length > 0) {
      const label = word.toLowerCase();
      const held = this.#known.get(label);
      if (held !== undefined) return held;
      if (isEmbedded) {
        this.#known.set(label, this.#labels.length);
        return this.#labels.push(word) - 1;
      }
    }
    const number = Number(word);
    const isPlace = Number.isInteger(number) && number >= 1 && number <= (size ?? Number.POSITIVE_INFINITY);
    return isPlace ? number - 1 : undefined;
  }
}

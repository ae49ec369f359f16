/** A number with what it counts. */
export interface ReportFigure {
  /** What is counted. */
  readonly label: string;
  /** The number, as printed. */
  readonly value: string;
}

/**
 * What a cell of a table says. Texts of the case stand here as they are; every printer escapes them and shortens them to `limit`, so that all
 * of them say the same.
 */
export type ReportCell =
  | {
      /** Tells it from other cells. */
      readonly kind: 'text';
      /** What it says. */
      readonly text: string;
      /** How many characters of it are printed. */
      readonly limit: number;
      /** A lead of this report, by its place, that the text leads to. */
      readonly lead?: number;
      /** A share of 1 to draw beside the text. */
      readonly bar?: number;
    }
  /** Ids, and how many more there are. */
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly more: number }
  /** Two people: from one to the other, or between them. */
  | { readonly kind: 'tie'; readonly source: string; readonly target: string; readonly directed: boolean }
  /** Communities, by number. */
  | { readonly kind: 'communities'; readonly ids: readonly number[] };

/** A column of a table. */
export interface ReportColumn {
  /** What it is headed by. */
  readonly label: string;
  /** How wide it is and how it is set. */
  readonly style?: 'number' | 'wide' | 'short' | 'members' | 'code' | 'hash';
}

/** A part of a section: a sentence, a list, figures, a table, a picture, or a lead with parts of its own. */
export type ReportPart =
  | {
      /** Tells it from other parts. */
      readonly kind: 'sentence';
      /** What it says. */
      readonly text: string;
      /** How it is set. */
      readonly tone?: 'headline' | 'weight' | 'note';
      /** The table of this report that it leads to, by `id`. */
      readonly leadsTo?: string;
    }
  | { readonly kind: 'names'; readonly before: string; readonly names: readonly string[]; readonly more: number }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'figures'; readonly figures: readonly ReportFigure[] }
  | ReportTable
  /** Only HTML draws; the others say what the picture would show, because its numbers stand in tables. */
  | {
      /** Tells it from other parts. */
      readonly kind: 'picture';
      /** What the picture shows. */
      readonly caption: string;
      /** Whether it is wide or large. */
      readonly shape: 'chart' | 'network';
      /** Gives the picture as SVG. */
      readonly draw: () => string;
    }
  | ReportCard;

/** A table of a report. */
export interface ReportTable {
  /** Tells it from other parts. */
  readonly kind: 'table';
  /** What links lead to; left out where none does. */
  readonly id?: string;
  /** What the table holds. */
  readonly caption: string;
  /** From left to right. */
  readonly columns: readonly ReportColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** A last row of sums. */
  readonly foot?: readonly ReportCell[];
  /** Whoever reads on a terminal is spared it unless they ask for details. */
  readonly isDetail?: boolean;
}

/** A lead: who, in which words, with which figures. */
export interface ReportCard {
  /** Tells it from other parts. */
  readonly kind: 'card';
  /** Which of the leads it is, from 1. */
  readonly place: number;
  /** Who it is about. */
  readonly person: string;
  /** How much it can be leant on, as a sentence. */
  readonly wording: string;
  /** Whether the lead is strong. */
  readonly isFirm: boolean;
  /** Rank, score and the like. */
  readonly figures: readonly ReportFigure[];
  /** Reasons, evidence and what is lacking. */
  readonly parts: readonly ReportPart[];
}

/** A section as data: each printer prints every section and knows none by name. */
export interface ReportSection {
  /** What links lead to. */
  readonly id: string;
  /** What it is headed by. */
  readonly title: string;
  /** What it says, from above to below. */
  readonly parts: readonly ReportPart[];
}

/** A text of the case, or a word of ours; ids are shortened to 64 letters unless told. */
export function textCell(text: string, limit: number = 64): ReportCell {
  return { kind: 'text', text, limit };
}

export function numberCell(value: number | string): ReportCell {
  return { kind: 'text', text: String(value), limit: 64 };
}

/** The head of a column of numbers. */
export function numeric(label: string): ReportColumn {
  return { label, style: 'number' };
}

/** At most so many names, and how many more there are. */
export function namesUpTo(most: number, names: readonly string[]): { names: readonly string[]; more: number } {
  return { names: names.slice(0, most), more: Math.max(0, names.length - most) };
}

import type { KnownCases } from '../model/index.ts';
import {
  also,
  flag,
  holds,
  members,
  number,
  type OptionRules,
  optional,
  text,
  told,
  whole,
  withMethods,
} from '../rules/index.ts';
import type { WriteReportOptions } from './compose-report.ts';
import type { TextColors } from './print-text.ts';
import type { ToHtmlOptions } from './to-html.ts';
import type { ToTextOptions } from './to-text.ts';

const paint = optional(withMethods([], 'function'));

export const knownCasesRules: OptionRules<KnownCases> = {
  cases: whole(0),
  precisionAtTop: number({ least: 0 }),
  top: whole(1),
  auc: number({ least: 0, most: 1 }),
  leads: told,
};

export const writeReportRules: OptionRules<WriteReportOptions> = {
  title: text,
  top: whole(1),
  expires: text,
  author: text,
  unit: text,
  reviewer: text,
  madeOn: text,
  handling: text,
  knownCases: members<KnownCases>({ ...knownCasesRules, auc: optional(knownCasesRules.auc), leads: optional(told) }),
};

export const toHtmlRules: OptionRules<ToHtmlOptions> = {
  ...writeReportRules,
  drawing: withMethods(['mapNodes', 'forEachNode'], 'graph of graphology'),
  viewer: also(
    text,
    (path) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path),
    'leads away from here',
    'the path of a page beside the report, such as case.html',
  ),
};

export const toTextRules: OptionRules<ToTextOptions> = {
  ...writeReportRules,
  // Libraries of colors hold more than these.
  color: holds<TextColors>({ bold: paint, dim: paint, yellow: paint, cyan: paint }),
  details: flag,
};
